import type { Breach } from '../../model/breach.ts'
import type { Kind } from '../../model/kind.ts'

/** Why a diff was not applied: the journey is another than the one it was made from. */
export type DiffRefusal =
  /** It is no diff: a part is missing, or a kind or field has no such name. */
  | { readonly code: 'malformed-diff' }
  /** A record that it adds is there already. */
  | { readonly code: 'record-there'; readonly kind: Kind; readonly id: string }
  /** A record that it changes or removes is not there. */
  | { readonly code: 'record-missing'; readonly kind: Kind; readonly id: string }
  /** A record that it removes, or a field that it changes, holds something else than it expects. */
  | { readonly code: 'value-differs'; readonly kind: Kind | 'journey'; readonly id: string; readonly field?: string }
  /** It fits field by field, but what would come of it is not sound. */
  | { readonly code: 'unsound-result'; readonly breaches: readonly Breach[] }
