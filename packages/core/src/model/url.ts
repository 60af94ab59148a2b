const safeSchemes = new Set(['https:', 'http:', 'mailto:'])
const picture = /^data:image\/(?:png|jpeg|webp|gif|avif);base64,[A-Za-z0-9+/=]+$/

const schemeOf = (text: string): string | undefined => {
  try {
    return new URL(text).protocol
  } catch {
    return undefined
  }
}

/** True for an absolute link that is safe to follow: `https`, `http` or `mailto`. */
export const isLink = (value: unknown): value is string =>
  typeof value === 'string' && safeSchemes.has(schemeOf(value) ?? '')

/** True for a picture that is safe to show: an `https` or `http` address, or a base64 `data:` picture that is not SVG. */
export const isPicture = (value: unknown): value is string =>
  typeof value === 'string' && (/^https?:$/.test(schemeOf(value) ?? '') || picture.test(value))
