import { createContext, useCallback, useContext, useSyncExternalStore, type Context } from 'react'
import type { Journey } from '@journeykit/core'
import { useJourney } from '../../../binding/useJourney.ts'
import { draftsIn, type Drafts } from './drafts.ts'
import { pathOf, valueAt } from './fieldPath.ts'
import type { Form } from './form.ts'
import { subjectIn } from './subject.ts'

export const FormContext: Context<Form | undefined> = createContext<Form | undefined>(undefined)

/** The form around; throws where there is none, which is a mistake in the code, not in the data. */
export const useForm = (): Form => {
  const form = useContext(FormContext)
  if (!form) throw new Error('This field was rendered outside of a form. Put it inside <SubjectForm>.')
  return form
}

/** One thing of what was typed; `select` returns what is already there. */
export const useDrafts = <T>(select: (drafts: Drafts) => T): T => {
  const { drafts, key } = useForm()
  const read = (): T => select(draftsIn(drafts, key))
  return useSyncExternalStore(drafts.subscribe, read, read)
}

/** What the journey says at a path, given by its key. Renders again only when that has changed. */
export const useStored = (key: string): unknown => {
  const { subject } = useForm()
  return useJourney(
    useCallback((journey: Journey) => valueAt(subjectIn(journey, subject), pathOf(key)), [subject, key]),
  )
}
