import type { Journey } from '@journeykit/core'
import { buildJourney } from './building/buildJourney.ts'
import { en as cafeEn } from './cafe/en.ts'
import { cafePlan } from './cafe/plan.ts'

/** Every example by the name of its file in `journeys/`, built anew. */
export const sources: Readonly<Record<string, () => Journey>> = {
  'cafe.en': () => buildJourney(cafePlan, cafeEn),
}
