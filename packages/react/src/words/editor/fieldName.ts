import type { JourneyHead, Kind, Records } from '@journeykit/core'

/** The names of the members of a record, those of its groups among them. */
type NamesIn<T> = T extends readonly (infer Entry)[]
  ? NamesIn<Entry>
  : T extends string | number | boolean
    ? never
    : T extends object
      ? (keyof T & string) | { [Name in keyof T]-?: NamesIn<NonNullable<T[Name]>> }[keyof T]
      : never

/** What no form shows: the id says which record it is, the order is where it stands. */
type Unseen = 'id' | 'order'

/** Every field that a form shows, of records, of the journey, and of the groups within them. A new one needs a label. */
export type FieldName = Exclude<NamesIn<Records[Kind]> | NamesIn<JourneyHead>, Unseen>

/** The fields that stand at the top of a form, not within a group. */
export type TopFieldName = Exclude<
  { [K in Kind]: Extract<keyof Records[K], string> }[Kind] | Extract<keyof JourneyHead, string>,
  Unseen
>
