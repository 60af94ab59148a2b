import { pluralIn } from '../plural.ts'
import { figures } from './figures.ts'

const form = /* @__PURE__ */ pluralIn('de')

/** A number with its noun in the case that the sentence asks for: 1 Hürde, 3 Hürden; von 1 Schritt, von 3 Schritten. */
export const count = (n: number, one: string, other: string): string =>
  `${figures.number(n)} ${form(n, { one, other })}`
