const separatorOf = (language: string, type: 'group' | 'decimal'): string | undefined =>
  new Intl.NumberFormat(language, { numberingSystem: 'latn' })
    .formatToParts(1_234_567.5)
    .find((part) => part.type === type)?.value

/** A number as it is written into a field: in the language's way, without groups, and exact. */
export const numberText = (value: number, language: string): string =>
  new Intl.NumberFormat(language, { numberingSystem: 'latn', useGrouping: false, maximumFractionDigits: 15 })
    .format(value)
    .replace('-', '−')

const westernDigits = (text: string): string =>
  text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))

/**
 * Reads a number as people type it: with a comma or a point, groups of the language's own, any minus, digits of the
 * Arabic scripts. Undefined where it is none.
 */
export const numberOf = (text: string, language: string): number | undefined => {
  const group = separatorOf(language, 'group')
  const plain = westernDigits(text)
    .replace(/[\s\u200E\u200F\u061C]/g, '')
    .replace(/[\u2212\u2010-\u2015]/g, '-')
    .replace('\u066B', '.')
  const grouped = (group === ',' || group === '.') && new RegExp(`^-?\\d{1,3}(\\${group}\\d{3})+(?!\\d)`).test(plain)
  const read = (grouped ? plain.replaceAll(group, '') : plain).replace(',', '.').replace(/^\+/, '')
  return /^-?(\d+\.?\d*|\.\d+)$/.test(read) ? Number(read) : undefined
}
