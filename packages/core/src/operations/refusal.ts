import type { Breach } from '../model/breach.ts'
import type { Kind } from '../model/kind.ts'

/** Why an operation cannot be done, for programs. Its sentence for people is in `words/`. */
export type Refusal =
  /** The record that the operation is about is not there. */
  | { readonly code: 'unknown-record'; readonly kind: Kind; readonly id: string }
  /** A new record would take the id of one that is there. */
  | { readonly code: 'id-taken'; readonly kind: Kind; readonly id: string }
  /** The journey would no longer be sound; the breaches say where. */
  | {
      readonly code: 'unsound'
      readonly kind: Kind | 'journey'
      readonly id: string
      readonly breaches: readonly Breach[]
    }
  /** The sibling beside which the record should go is not there. */
  | { readonly code: 'unknown-neighbour'; readonly kind: Kind; readonly id: string; readonly neighbour: string }
  /** The field says to what the record belongs or who it is; it changes by moving, or never. */
  | {
      readonly code: 'field-not-editable'
      readonly kind: Kind | 'journey'
      readonly id: string
      readonly field: string
    }
  /** The link is there already, or the link to take away is not there. */
  | { readonly code: 'already-linked' | 'not-linked'; readonly kind: Kind; readonly id: string; readonly to: string }
  /** There is no emotion of this persona at this place. */
  | { readonly code: 'no-emotion'; readonly persona: string; readonly place: string }
  /** The score is the mean of readings, beside which a score by hand would not count. */
  | { readonly code: 'scored-by-readings'; readonly persona: string; readonly place: string }
  /** The stage's own emotion and the step's would fall on one column. */
  | { readonly code: 'emotions-collide'; readonly stage: string; readonly step: string }
  /** No operation of this type is known. */
  | { readonly code: 'unknown-operation'; readonly type: string }
  /** The operation's arguments are not of its shape. */
  | { readonly code: 'malformed-operation'; readonly type: string }
