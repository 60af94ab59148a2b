import type { Journey } from '@journeykit/core'
import cafeEn from '../journeys/cafe.en.json'
import cafeRu from '../journeys/cafe.ru.json'
import { journeyOf } from './journeyOf.ts'

export const cafe: { readonly en: Journey; readonly ru: Journey } = { en: journeyOf(cafeEn), ru: journeyOf(cafeRu) }
