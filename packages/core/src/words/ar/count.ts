import { pluralIn } from '../plural.ts'
import { figures } from './figures.ts'
import type { Noun } from './nouns.ts'

const form = /* @__PURE__ */ pluralIn('ar')

/** A number with its noun: لا خطوات، خطوة واحدة، خطوتان، 3 خطوات، 11 خطوة، 100 خطوة. */
export const count = (n: number, [one, two, , few, many, other]: Noun): string => {
  const written = figures.number(n)
  return form(n, {
    zero: `لا ${few}`,
    one,
    two,
    few: `${written} ${few}`,
    many: `${written} ${many}`,
    other: `${written} ${other}`,
  })
}

/** The same after a preposition such as من, where two has another form and none is written as a figure. */
export const countAfter = (n: number, [one, , two, few, many, other]: Noun): string =>
  n === 0 ? `${figures.number(n)} ${other}` : count(n, [one, two, two, few, many, other])
