import type { Journey } from '@journeykit/core'
import {
  arabic,
  b2bPurchase,
  cafe,
  empty,
  fiveStages,
  hugeJourney,
  japanese,
  longWords,
  partial,
  type InTwoLanguages,
} from '@journeykit/examples'
import type { Language } from '../host/HostContext.ts'
import { nearestLanguage } from '../host/nearestLanguage.ts'
import { hostile } from './hostile.ts'
import { one } from './one.ts'
import { picturesLost } from './picturesLost.ts'

const journeys = {
  cafe,
  b2bPurchase,
  fiveStages,
  empty,
  partial,
  longWords,
  arabic,
  japanese,
  one,
  hostile,
  picturesLost,
  manyPersonas: hugeJourney({ stages: 4, stepsPerStage: 2, touchpoints: 16, personas: 7 }),
  large: hugeJourney({ stages: 8, stepsPerStage: 5, touchpoints: 160 }),
  huge: hugeJourney(),
} satisfies Readonly<Record<string, Journey | InTwoLanguages>>

/** What the control of a story calls a journey. */
export type JourneyName = keyof typeof journeys

/** All of them, for the control. */
export const journeyNames = Object.keys(journeys) as readonly JourneyName[]

/** A journey in a language, where it has been written in it, or the nearest. In Arabic there is a clinic instead of the café. */
export const journeyNamed = (name: JourneyName, language: Language): Journey => {
  if (name === 'cafe' && language === 'ar') return arabic
  const found: Journey | InTwoLanguages = journeys[name]
  return 'en' in found ? found[nearestLanguage(language)] : found
}
