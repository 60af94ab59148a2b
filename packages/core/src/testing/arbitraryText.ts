import fc from 'fast-check'

/** Words as people and attackers write them: several scripts and directions, markup, quotes, breaks, signs for formulas. */
const telling = [
  'Заказ на стойке',
  'انتظار الطلب',
  '注文を待つ',
  '👩‍👩‍👧 with pram',
  '<script>alert(1)</script>',
  'He said: "never again", twice',
  'one\ntwo\r\nthree',
  '=1+1',
  '__proto__',
  'e\u0301',
  '\u202Eright to left',
  ' spaced ',
] as const

/** A text that is not blank and short enough for any field. Well-formed, so that it survives every encoding. */
export const arbitraryText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...telling),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).map((text) => (text.trim() === '' ? 'x' : text)),
)
