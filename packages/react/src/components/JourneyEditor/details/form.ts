import type { Operation } from '@journeykit/core'
import type { FullEditor } from '../FullEditor.ts'
import { draftsIn, draftsOf, having, lacking, setDrafts, type DraftStore } from './drafts.ts'
import { pathKey, pathOf, type FieldPath } from './fieldPath.ts'
import { storedAt, storedText, type FormGround } from './formReading.ts'
import { keepField } from './keepField.ts'
import { operationFor } from './operationFor.ts'
import { settleDrafts } from './settleDrafts.ts'
import { fieldsOfSubject, subjectKey, type Subject } from './subject.ts'
import { withoutCleared, withValue } from './withValue.ts'

/** The form of one subject: what is typed into it, and how that gets into the journey. */
export interface Form {
  readonly subject: Subject
  /** The key of its drafts. */
  readonly key: string
  readonly drafts: DraftStore
  /** What the journey says at a path. */
  readonly stored: (path: FieldPath) => unknown
  /** Holds what was typed, without keeping it. */
  readonly type: (path: FieldPath, text: string) => void
  /** Keeps what was typed at a path; what is refused stays as it was typed, with the reason at its place. */
  readonly keep: (path: FieldPath) => void
  /** Keeps everything that was typed. */
  readonly keepAll: () => void
  /** Puts a field back to what the journey says; true where anything was typed. */
  readonly drop: (path: FieldPath) => boolean
  readonly bringBack: (path: FieldPath) => void
  /** Forgets what was typed at these keys and below. */
  readonly forget: (keys: readonly string[]) => void
  /** Gives a field a value at once, with more operations before it if need be; returns the sentence of the refusal. */
  readonly set: (path: FieldPath, value: unknown, before?: readonly Operation[]) => string | undefined
}

const typeInto = (ground: FormGround, path: FieldPath, text: string): void => {
  const at = pathKey(path)
  const { texts, refusals, dropped } = draftsIn(ground.drafts, ground.key)
  const isHere = (one: string): boolean => one === at
  // An empty text where nothing is stored is an entry that was just begun.
  const unchanged = storedAt(ground, path) !== undefined && text === storedText(ground, path)
  setDrafts(ground.drafts, ground.key, {
    texts: unchanged ? lacking(texts, isHere) : having(texts, at, text),
    refusals: lacking(refusals, isHere),
    dropped: lacking(dropped, isHere),
  })
}

const dropFrom = (ground: FormGround, path: FieldPath): boolean => {
  const at = pathKey(path)
  const { texts, dropped } = draftsIn(ground.drafts, ground.key)
  const text = texts.get(at)
  if (text === undefined || text === storedText(ground, path)) return false
  settleDrafts(ground, [at])
  if (text.trim() !== '') setDrafts(ground.drafts, ground.key, { dropped: having(dropped, at, text) })
  return true
}

const bringBackTo = ({ drafts, key }: FormGround, path: FieldPath): void => {
  const at = pathKey(path)
  const { texts, dropped } = draftsIn(drafts, key)
  const text = dropped.get(at)
  if (text === undefined) return
  setDrafts(drafts, key, { texts: having(texts, at, text), dropped: lacking(dropped, (one) => one === at) })
}

const setAt = (
  ground: FormGround,
  [field = '', ...rest]: FieldPath,
  value: unknown,
  before: readonly Operation[],
): string | undefined => {
  const next = withoutCleared(withValue(storedAt(ground, [field]), rest, value))
  const operation = operationFor(ground.subject, field, next)
  return ground.editor.run(before.length === 0 ? operation : [...before, operation], undefined, operation.type)
}

/** The form of a subject in an editor. Forms of the same subject share what was typed. */
export const createForm = (editor: FullEditor, subject: Subject): Form => {
  const [key, drafts] = [subjectKey(subject), draftsOf(editor.store)]
  const ground: FormGround = { editor, subject, key, drafts, fields: fieldsOfSubject(subject) }
  return {
    subject,
    key,
    drafts,
    stored: (path) => storedAt(ground, path),
    type: (path, text) => {
      typeInto(ground, path, text)
    },
    keep: (path) => {
      keepField(ground, path)
    },
    keepAll() {
      const fields = new Set([...draftsIn(drafts, key).texts.keys()].map((at) => pathOf(at)[0] ?? ''))
      for (const field of fields) keepField(ground, [field])
    },
    drop: (path) => dropFrom(ground, path),
    bringBack: (path) => {
      bringBackTo(ground, path)
    },
    forget: (keys) => {
      settleDrafts(ground, keys)
    },
    set: (path, value, before = []) => setAt(ground, path, value, before),
  }
}
