import type { AnyField } from '@journeykit/core'
import type { FullEditor } from '../FullEditor.ts'
import { draftsIn, type DraftStore } from './drafts.ts'
import { isPosition, pathOf, ruleAt, valueAt, type FieldPath } from './fieldPath.ts'
import { textOfValue, valueOfText } from './fieldText.ts'
import { subjectIn, type Subject } from './subject.ts'
import { isSame, withoutCleared, withValue } from './withValue.ts'

/** What the parts of a form work on. */
export interface FormGround {
  readonly editor: FullEditor
  readonly subject: Subject
  /** The key of its drafts. */
  readonly key: string
  readonly drafts: DraftStore
  readonly fields: Readonly<Record<string, AnyField>>
}

/** What the journey says at a path. */
export const storedAt = ({ editor, subject }: FormGround, path: FieldPath): unknown =>
  valueAt(subjectIn(editor.store.getState().journey, subject), path)

/** The same, as the text that its field holds. */
export const storedText = (ground: FormGround, path: FieldPath): string => {
  const rule = ruleAt(ground.fields, path)
  return rule ? textOfValue(storedAt(ground, path), rule, ground.editor.words.language) : ''
}

/** The field of the record with these drafts in it, or undefined where they change nothing. */
export const changedField = (
  ground: FormGround,
  field: string,
  keys: readonly string[],
): { readonly value: unknown } | undefined => {
  const { texts } = draftsIn(ground.drafts, ground.key)
  const now = storedAt(ground, [field])
  const next = keys.reduce<unknown>((value, at) => {
    const [path, text] = [pathOf(at), texts.get(at) ?? '']
    const rule = ruleAt(ground.fields, path)
    // A new entry that is a group says nothing itself; its members do.
    if (!rule || (rule.is === 'group' && isPosition(path.at(-1) ?? ''))) return value
    return withValue(value, path.slice(1), valueOfText(text, rule, ground.editor.words.language))
  }, now)
  const value = withoutCleared(next)
  return isSame(value, withoutCleared(now)) ? undefined : { value }
}
