import type { AnyField } from '../../model/field.ts'
import { date, id, optional, text, title } from '../../model/fields.ts'

type Fields = Readonly<Record<string, AnyField>>

/** The rule of each field of a version as it is kept. What its document holds, the rules of a journey say. */
const versionFields: Fields = {
  id: id(),
  date,
  author: optional(title),
  note: optional(text),
  document: { rule: { is: 'group', fields: {} }, optional: false },
}

/** The rule of each field of an archive as it is kept, for sentences about its faults. */
export const archiveFields: Fields = {
  id: id<'journey'>(),
  title,
  versions: {
    rule: { is: 'groups', fields: versionFields, max: Number.MAX_SAFE_INTEGER },
    optional: false,
  },
}
