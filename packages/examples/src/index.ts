import type { Journey, JourneyArchive } from '@journeykit/core'
import shopArchiveEn from '../archives/shop.en.json'
import shopArchiveRu from '../archives/shop.ru.json'
import arabicAr from '../journeys/arabic.ar.json'
import b2bPurchaseEn from '../journeys/b2b-purchase.en.json'
import b2bPurchaseRu from '../journeys/b2b-purchase.ru.json'
import cafeEn from '../journeys/cafe.en.json'
import cafeRu from '../journeys/cafe.ru.json'
import clinicEn from '../journeys/clinic.en.json'
import clinicRu from '../journeys/clinic.ru.json'
import emptyEn from '../journeys/empty.en.json'
import emptyRu from '../journeys/empty.ru.json'
import fiveStagesEn from '../journeys/five-stages.en.json'
import fiveStagesRu from '../journeys/five-stages.ru.json'
import japaneseJa from '../journeys/japanese.ja.json'
import longWordsDe from '../journeys/long-words.de.json'
import partialEn from '../journeys/partial.en.json'
import shopAsIsEn from '../journeys/shop-as-is.en.json'
import shopAsIsRu from '../journeys/shop-as-is.ru.json'
import shopToBeEn from '../journeys/shop-to-be.en.json'
import shopToBeRu from '../journeys/shop-to-be.ru.json'
import { archiveOf } from './archiveOf.ts'
import { journeyOf } from './journeyOf.ts'

export { hugeJourney, type HugeJourneySize } from './hugeJourney.ts'

/** The same journey in English and in Russian. */
export interface InTwoLanguages {
  readonly en: Journey
  readonly ru: Journey
}

/** An evening at the corner café: six stages, two personas, all elements of the map, and a queue on Saturday. */
export const cafe: InTwoLanguages = { en: journeyOf(cafeEn), ru: journeyOf(cafeRu) }

/** A factory buys a packing machine: six stages of a business purchase, a buyer and an engineer. */
export const b2bPurchase: InTwoLanguages = { en: journeyOf(b2bPurchaseEn), ru: journeyOf(b2bPurchaseRu) }

/** A raincoat from an online shop: five stages, and emotions on a scale of 1 … 5. */
export const fiveStages: InTwoLanguages = { en: journeyOf(fiveStagesEn), ru: journeyOf(fiveStagesRu) }

/** A journey as it is and as it is to be, and the versions of the map so far, in English and in Russian. */
export interface ThroughTime {
  readonly asIs: InTwoLanguages
  readonly toBe: InTwoLanguages
  readonly archive: { readonly en: JourneyArchive; readonly ru: JourneyArchive }
}

/**
 * A house plant by post: four versions within a year, the last of which is `asIs`. First what the team believed, then
 * what research found, then what the mends did; and the shop as it is to be.
 */
export const shop: ThroughTime = {
  asIs: { en: journeyOf(shopAsIsEn), ru: journeyOf(shopAsIsRu) },
  toBe: { en: journeyOf(shopToBeEn), ru: journeyOf(shopToBeRu) },
  archive: { en: archiveOf(shopArchiveEn), ru: archiveOf(shopArchiveRu) },
}

/** A visit to a clinic as a service blueprint: what happens before the patient, behind the door, and what it rests on. */
export const clinic: InTwoLanguages = { en: journeyOf(clinicEn), ru: journeyOf(clinicRu) }

/** A title and the usual lanes. */
export const empty: InTwoLanguages = { en: journeyOf(emptyEn), ru: journeyOf(emptyRu) }

/** A visit to a clinic, in Arabic: for maps that run from right to left. */
export const arabic: Journey = journeyOf(arabicAr)

/** A night in an inn, in Japanese: for lines that break without spaces. */
export const japanese: Journey = journeyOf(japaneseJa)

/** A trial by length: compounds, 300-character titles, emoji, seven personas, a stage without steps. */
export const longWords: Journey = journeyOf(longWordsDe)

/** A map just begun: gaps everywhere. */
export const partial: Journey = journeyOf(partialEn)
