import type { Journey } from '@journeykit/core'
import { retold } from './retold.ts'
import type { TextField } from './textFields.ts'

/** Every text of a journey in turn, by the field it stands in. */
export const placesOf = (journey: Journey): readonly TextField[] => {
  const places: TextField[] = []
  retold(journey, (field) => {
    places.push(field)
    return ''
  })
  return places
}

/** The journey with these texts in its places. */
export const telling = (journey: Journey, texts: readonly string[]): Journey => {
  let place = 0
  return retold(journey, () => texts[place++] ?? '')
}

const word = /w(\d+)q/g

/** The journey with a harmless word in each of its places, by which the place is found again in what was drawn. */
export const harmlessTwin = (journey: Journey): Journey =>
  telling(
    journey,
    placesOf(journey).map((_, place) => `w${String(place)}q`),
  )

/** The places whose words are to be seen or heard in what was drawn of a harmless twin. */
export const placesShown = (twin: readonly string[]): ReadonlySet<number> =>
  new Set(twin.flatMap((line) => [...line.matchAll(word)].map(([, place]) => Number(place))))

/** What a line says when texts stand where its words were. */
export const spoken = (line: string, texts: readonly string[], said = (text: string): string => text): string =>
  line.replace(word, (found, place: string) => said(texts[Number(place)] ?? found))
