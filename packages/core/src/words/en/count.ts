import { lazily } from '../figures.ts'
import { figures } from './figures.ts'

const rules = /* @__PURE__ */ lazily(() => new Intl.PluralRules('en'))

/** A number with its noun: 1 barrier, 3 barriers. */
export const count = (n: number, one: string, other = `${one}s`): string =>
  `${figures.number(n)} ${rules().select(n) === 'one' ? one : other}`
