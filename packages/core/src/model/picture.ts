import type { Fields } from './field.ts'
import { optional, picture, title } from './fields.ts'

/** A picture of what happens, for storyboards. */
export interface Picture {
  /** An `https` or `http` address, or a `data:` picture other than SVG. */
  readonly address: string
  /** What there is to see, for those who cannot; absent for mere decoration. */
  readonly description?: string
}

export const pictureFields: Fields<Picture> = { address: picture, description: optional(title) }
