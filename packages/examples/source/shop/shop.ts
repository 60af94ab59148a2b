import { addVersion, createArchive, type Journey, type JourneyArchive, type JourneyVersion } from '@journeykit/core'
import { buildJourney } from '../building/buildJourney.ts'
import type { Translated, Wording } from '../building/plan.ts'
import type { en as archiveEn } from './archive/en.ts'
import { first } from './first/plan.ts'
import { afterMending, type MendedWords } from './mended/edits.ts'
import { asItIsNow, type NowWords } from './now/edits.ts'
import { afterResearch, type ResearchedWords } from './researched/edits.ts'
import { asItIsToBe, type ToBeWords } from './toBe/edits.ts'

/** All that the shop says in one language. */
export interface ShopWords {
  readonly first: Wording<typeof first>
  readonly researched: ResearchedWords
  readonly mended: MendedWords
  readonly now: NowWords
  readonly toBe: ToBeWords
  readonly archive: Translated<typeof archiveEn>
}

/** The four versions of the map, each the one before with what was done to it. */
const versionsOf = (words: ShopWords): readonly JourneyVersion[] => {
  const february = buildJourney(first, words.first)
  const may = afterResearch(february, words.researched)
  const august = afterMending(may, words.mended)
  const november = asItIsNow(august, words.now)
  const { archive } = words
  return [
    { id: 'february', date: '2026-02-16', ...archive.february, journey: february },
    { id: 'may', date: '2026-05-18', ...archive.may, journey: may },
    { id: 'august', date: '2026-08-17', ...archive.august, journey: august },
    { id: 'november', date: '2026-11-16', ...archive.november, journey: november },
  ]
}

const added = (archive: JourneyArchive, version: JourneyVersion): JourneyArchive => {
  const outcome = addVersion(archive, version)
  if (!outcome.ok) throw new Error(`The version "${version.id}" was refused: ${outcome.refusal.code}.`)
  return outcome.archive
}

/** The map of today, which is the last of the four versions. */
export const shopAsIs = (words: ShopWords): Journey => {
  const last = versionsOf(words).at(-1)
  if (!last) throw new Error('The shop has no versions.')
  return last.journey
}

/** The map as it is to be. */
export const shopToBe = (words: ShopWords): Journey => asItIsToBe(shopAsIs(words), words.toBe)

/** Four versions in a year, from what was believed to what is. */
export const shopArchive = (words: ShopWords): JourneyArchive => {
  const versions = versionsOf(words)
  return versions.reduce(added, { ...createArchive(shopAsIs(words)), title: words.archive.title })
}
