import type { Journey } from '@journeykit/core'
import cafeEn from '../journeys/cafe.en.json'
import { journeyOf } from './journeyOf.ts'

export const cafe: { readonly en: Journey } = { en: journeyOf(cafeEn) }
