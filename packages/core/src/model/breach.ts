import type { Kind } from './kind.ts'

/** What can be wrong with a value or a record. */
export type BreachCode =
  | 'missing'
  | 'unknown-field'
  | 'not-an-id'
  | 'not-an-order-key'
  | 'not-text'
  | 'blank'
  | 'too-long'
  | 'not-a-choice'
  | 'not-a-number'
  | 'out-of-range'
  | 'off-the-scale'
  | 'not-a-mark'
  | 'not-a-duration'
  | 'not-a-time-frame'
  | 'reversed-time-frame'
  | 'not-a-date'
  | 'not-a-link'
  | 'not-a-picture'
  | 'not-a-language'
  | 'not-a-currency'
  | 'not-a-scale'
  | 'not-a-list'
  | 'not-an-object'
  | 'repeated'
  | 'dangling'
  | 'id-differs-from-key'
  | 'id-of-stage-and-step'
  | 'order-taken'
  | 'lane-role-taken'
  | 'wrong-lane'
  | 'emotion-taken'
  | 'emotion-outside-columns'
  | 'reversed-percentiles'
  | 'two-subjects'
  | 'off-the-answers'

/** One way in which a journey is not sound, and where. */
export interface Breach {
  readonly code: BreachCode
  /** From the journey down: `['emotions', 'emotion-1', 'score']`. */
  readonly path: readonly string[]
  /** What the value had to keep to, where that helps: the most characters, the choices, the ends of the scale. */
  readonly expected?: string
  /** What kind of record should have been there, for a dangling id. */
  readonly kind?: Kind | 'place'
}
