import { draftsIn } from './drafts.ts'
import { isUnder, pathKey, type FieldPath } from './fieldPath.ts'
import { changedField, type FormGround } from './formReading.ts'
import { operationFor } from './operationFor.ts'
import { settleDrafts, tellRefused, type Refused } from './settleDrafts.ts'

const run = ({ editor, subject }: FormGround, field: string, value: unknown): Refused | undefined => {
  const operation = operationFor(subject, field, value)
  const refusal = editor.store.refusalOf(operation)
  if (refusal?.code === 'unsound') return { breaches: refusal.breaches }
  const sentence = editor.run(operation)
  return sentence === undefined ? undefined : { sentence }
}

/**
 * Keeps what was typed at a path, with all else that was typed into the same field of the record, as one operation. Where
 * that is refused, what was typed at the path is tried alone; what is refused stays as it was typed, with the reason at
 * its place.
 */
export const keepField = (ground: FormGround, path: FieldPath): void => {
  const [field = ''] = path
  const all = [...draftsIn(ground.drafts, ground.key).texts.keys()].filter((at) => isUnder(at, field))
  const own = all.filter((at) => isUnder(at, pathKey(path)))
  if (all.length === 0) return
  const change = changedField(ground, field, all)
  // Nothing to keep, so an entry just begun beside it stays.
  if (!change) {
    settleDrafts(ground, own)
    return
  }
  const refused = run(ground, field, change.value)
  if (!refused) {
    settleDrafts(ground, all)
    return
  }
  const alone = own.length > 0 && own.length < all.length ? changedField(ground, field, own) : undefined
  if (alone && !run(ground, field, alone.value)) settleDrafts(ground, own)
  else tellRefused(ground, refused, path)
}
