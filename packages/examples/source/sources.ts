import type { Journey } from '@journeykit/core'
import { buildJourney } from './building/buildJourney.ts'
import { en as cafeEn } from './cafe/en.ts'
import { cafePlan } from './cafe/plan.ts'
import { ru as cafeRu } from './cafe/ru.ts'

/** Every example by the name of its file in `journeys/`, built anew. */
export const sources: Readonly<Record<string, () => Journey>> = {
  'cafe.en': () => buildJourney(cafePlan, cafeEn),
  'cafe.ru': () => buildJourney(cafePlan, cafeRu),
}
