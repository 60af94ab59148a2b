import { lazily } from '../figures.ts'

const rules = /* @__PURE__ */ lazily(() => new Intl.PluralRules('ru'))

/** The forms for 1 (and 21, 31 …), for 2–4 (and 22–24 …), and for 5, 11–14 and the rest. */
export type Forms = readonly [one: string, few: string, many: string]

/** The form of a noun beside a number: 1 канал, 3 канала, 7 каналов; beside a fraction the genitive, 1,5 канала. */
export const plural = (n: number, [one, few, many]: Forms): string => {
  const category = rules().select(n)
  return category === 'one' ? one : category === 'many' ? many : few
}
