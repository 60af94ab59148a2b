import type { Kind } from '@journeykit/core'

/** What of a paste is not as it was where it was copied. `title` is what the record is called there, if it has a name. */
export type PasteNote =
  /** It was not there and has been made. */
  | { readonly code: 'made'; readonly kind: Kind; readonly title: string | undefined }
  /** It cannot stand there without what it belongs to, or there is one already. */
  | { readonly code: 'left-out'; readonly kind: Kind; readonly title: string | undefined }
  /** A link to this could not be kept. */
  | { readonly code: 'unlinked'; readonly kind: Kind; readonly title: string | undefined }
  /** Scores were carried over to the scale of this map. */
  | { readonly code: 'rescaled' }
  /** Nothing was pasted: cards need a step or stage to stand in. */
  | { readonly code: 'nowhere' }
