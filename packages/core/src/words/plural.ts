import { lazily } from './figures.ts'

/** The forms of a word, one for each plural category of its language; those that a language does not have are left out. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>

/**
 * Picks the form of a word that stands beside a number in a language, by the plural rules of `Intl`. The number counts
 * as it is written, with at most two decimals.
 */
export const pluralIn = (language: string): ((n: number, forms: PluralForms) => string) => {
  const rules = lazily(() => new Intl.PluralRules(language, { maximumFractionDigits: 2 }))
  return (n, forms) => forms[rules().select(n)] ?? forms.other
}
