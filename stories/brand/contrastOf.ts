const hex = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i
const short = /^#([\da-f])([\da-f])([\da-f])$/i

/** Six digits for three: stylesheets are published as short as can be. */
const inFull = (color: string): string => color.replace(short, '#$1$1$2$2$3$3')

const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4)

/** The relative luminance of a colour, as WCAG 2 defines it; undefined for what is no colour of six or three digits. */
const luminance = (color: string): number | undefined => {
  const [red, green, blue] = (hex.exec(inFull(color)) ?? [])
    .slice(1)
    .map((digits) => linear(parseInt(digits, 16) / 255))
  if (red === undefined || green === undefined || blue === undefined) return undefined
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** The contrast of two colours, 1 … 21, by WCAG 2; 0 where one of them is no colour. */
export const contrastOf = (front: string, ground: string): number => {
  const [a, b] = [luminance(front), luminance(ground)]
  return a === undefined || b === undefined ? 0 : (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}
