/** Languages written from right to left. `Intl.Locale` knows them too, but not in every browser that people use. */
const rightToLeft: ReadonlySet<string> = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'iw',
  'khw',
  'ks',
  'ps',
  'sd',
  'ug',
  'ur',
  'yi',
])

/** The direction in which a language is written. */
export const directionOf = (language: string): 'ltr' | 'rtl' => {
  const [primary = ''] = language.split('-')
  return rightToLeft.has(primary) || /-(?:Arab|Hebr|Syrc|Thaa)\b/i.test(language) ? 'rtl' : 'ltr'
}
