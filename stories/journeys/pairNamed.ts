import { changeScale, edit, type Journey } from '@journeykit/core'
import { shop } from '@journeykit/examples'
import type { Language } from '../host/HostContext.ts'
import { nearestLanguage, type ExampleLanguage } from '../host/nearestLanguage.ts'
import { earlierOf } from './earlierOf.ts'
import { journeyNamed, type JourneyName } from './journeyNamed.ts'

/** Two versions of a journey. */
export interface Pair {
  readonly before: Journey
  readonly after: Journey
}

const fiveSteps = { min: 1, neutral: 3, max: 5 }

const special = {
  shop: (language) => ({ before: shop.asIs[language], after: shop.toBe[language] }),
  shopWorse: (language) => ({ before: shop.toBe[language], after: shop.asIs[language] }),
  shopSame: (language) => ({ before: shop.asIs[language], after: shop.asIs[language] }),
  shopOtherScale: (language) => ({
    before: shop.asIs[language],
    after: edit(shop.toBe[language], changeScale({ scale: fiveSteps })),
  }),
} satisfies Readonly<Record<string, (language: ExampleLanguage) => Pair>>

type SpecialName = keyof typeof special

/** What the control of a story calls a pair: one of the shop's, or any journey beside an earlier version of it. */
export type PairName = SpecialName | JourneyName

export const specialPairs = Object.keys(special) as readonly SpecialName[]

const isSpecial = (name: PairName): name is SpecialName => specialPairs.some((known) => known === name)

const besideEarlier = (after: Journey): Pair => ({ before: earlierOf(after), after })

const known = new Map<string, Pair>()

/** Two versions in a language, where they have been written in it. */
export const pairNamed = (name: PairName, language: Language): Pair => {
  const key = `${name} ${language}`
  const found = known.get(key)
  if (found) return found
  const pair = isSpecial(name) ? special[name](nearestLanguage(language)) : besideEarlier(journeyNamed(name, language))
  known.set(key, pair)
  return pair
}
