import type { Journey, JourneyArchive } from '@journeykit/core'
import { ar } from './arabic/ar.ts'
import { arabicPlan } from './arabic/plan.ts'
import { en as b2bEn } from './b2b-purchase/en.ts'
import { b2bPlan } from './b2b-purchase/plan.ts'
import { ru as b2bRu } from './b2b-purchase/ru.ts'
import { buildJourney } from './building/buildJourney.ts'
import { en as cafeEn } from './cafe/en.ts'
import { cafePlan } from './cafe/plan.ts'
import { ru as cafeRu } from './cafe/ru.ts'
import { en as clinicEn } from './clinic/en.ts'
import { clinicPlan } from './clinic/plan.ts'
import { ru as clinicRu } from './clinic/ru.ts'
import { en as emptyEn } from './empty/en.ts'
import { emptyPlan } from './empty/plan.ts'
import { ru as emptyRu } from './empty/ru.ts'
import { en as fiveStagesEn } from './five-stages/en.ts'
import { fiveStagesPlan } from './five-stages/plan.ts'
import { ru as fiveStagesRu } from './five-stages/ru.ts'
import { ja } from './japanese/ja.ts'
import { japanesePlan } from './japanese/plan.ts'
import { de } from './long-words/de.ts'
import { longWordsPlan } from './long-words/plan.ts'
import { en as partialEn } from './partial/en.ts'
import { partialPlan } from './partial/plan.ts'
import { en as shopEn } from './shop/en.ts'
import { ru as shopRu } from './shop/ru.ts'
import { shopArchive, shopAsIs, shopToBe } from './shop/shop.ts'

/** Every example by the name of its file in `journeys/`, built anew. */
export const sources: Readonly<Record<string, () => Journey>> = {
  'cafe.en': () => buildJourney(cafePlan, cafeEn),
  'cafe.ru': () => buildJourney(cafePlan, cafeRu),
  'b2b-purchase.en': () => buildJourney(b2bPlan, b2bEn),
  'b2b-purchase.ru': () => buildJourney(b2bPlan, b2bRu),
  'five-stages.en': () => buildJourney(fiveStagesPlan, fiveStagesEn),
  'five-stages.ru': () => buildJourney(fiveStagesPlan, fiveStagesRu),
  'shop-as-is.en': () => shopAsIs(shopEn),
  'shop-as-is.ru': () => shopAsIs(shopRu),
  'shop-to-be.en': () => shopToBe(shopEn),
  'shop-to-be.ru': () => shopToBe(shopRu),
  'clinic.en': () => buildJourney(clinicPlan, clinicEn),
  'clinic.ru': () => buildJourney(clinicPlan, clinicRu),
  'empty.en': () => buildJourney(emptyPlan, emptyEn),
  'empty.ru': () => buildJourney(emptyPlan, emptyRu),
  'arabic.ar': () => buildJourney(arabicPlan, ar),
  'japanese.ja': () => buildJourney(japanesePlan, ja),
  'long-words.de': () => buildJourney(longWordsPlan, de),
  'partial.en': () => buildJourney(partialPlan, partialEn),
}

/** Every archive by the name of its file in `archives/`, built anew. */
export const archiveSources: Readonly<Record<string, () => JourneyArchive>> = {
  'shop.en': () => shopArchive(shopEn),
  'shop.ru': () => shopArchive(shopRu),
}
