import { arShown as core, pluralIn } from '@journeykit/core'

const form = /* @__PURE__ */ pluralIn('ar')

/** A noun beside 0 and 1, which it says itself, and 2; then for 3–10, for 11–99, and for 100 and fractions. */
type Forms = readonly [zero: string, one: string, two: string, few: string, many: string, other: string]

/** A number with its noun: لا أعمدة، عمود واحد، عمودان، 3 أعمدة، 11 عمودًا، 100 عمود. */
export const count = (n: number, [zero, one, two, few, many, other]: Forms): string => {
  const written = core.number(n)
  return form(n, { zero, one, two, few: `${written} ${few}`, many: `${written} ${many}`, other: `${written} ${other}` })
}
