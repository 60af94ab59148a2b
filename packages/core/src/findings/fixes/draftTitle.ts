import { titleLength } from '../../model/fields.ts'

const lastHighSurrogate = /[\uD800-\uDBFF]$/

/** A draft's text as a title: cut where it is too long, never within a character. */
export const draftTitle = (text: string): string =>
  text.length <= titleLength ? text : `${text.slice(0, titleLength - 1).replace(lastHighSurrogate, '')}…`
