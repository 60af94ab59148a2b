/** The kinds of record that a journey is made of. */
export const kinds = [
  'persona',
  'empathy',
  'stage',
  'step',
  'lane',
  'channel',
  'touchpoint',
  'activity',
  'emotion',
  'barrier',
  'solution',
  'note',
  'metric',
  'exit',
  'research',
  'evidence',
] as const

/** The kind of a record: `stage`, `touchpoint` … */
export type Kind = (typeof kinds)[number]

/** One record of a journey, named. */
export interface RecordRef {
  readonly kind: Kind
  readonly id: string
}
