import { draftsIn, having, lacking, setDrafts } from './drafts.ts'
import { useDrafts, useForm } from './FormContext.ts'
import { pathKey, type FieldPath } from './fieldPath.ts'

/** What is being written of something new that a field shall link to; undefined while nothing is. Outlives the form. */
export const useNewText = (path: FieldPath): readonly [string | undefined, (text: string | undefined) => void] => {
  const { drafts, key } = useForm()
  const at = `${pathKey(path)}+`
  const text = useDrafts(({ dropped }) => dropped.get(at))
  const setText = (next: string | undefined): void => {
    const { dropped } = draftsIn(drafts, key)
    setDrafts(drafts, key, {
      dropped: next === undefined ? lacking(dropped, (one) => one === at) : having(dropped, at, next),
    })
  }
  return [text, setText]
}
