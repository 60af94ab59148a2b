import { pluralIn } from '../plural.ts'
import { figures } from './figures.ts'

const form = /* @__PURE__ */ pluralIn('en')

/** A number with its noun: 1 barrier, 3 barriers. */
export const count = (n: number, one: string, other = `${one}s`): string =>
  `${figures.number(n)} ${form(n, { one, other })}`
