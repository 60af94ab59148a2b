import {
  addVersion,
  clearEmotion,
  createArchive,
  edit,
  scoreEmotion,
  type Journey,
  type JourneyArchive,
} from '@journeykit/core'
import { cafe, empty, shop } from '@journeykit/examples'
import type { Language } from '../host/HostContext.ts'
import { nearestLanguage, type ExampleLanguage } from '../host/nearestLanguage.ts'
import { earlierOf } from './earlierOf.ts'
import { journeyNamed, type JourneyName } from './journeyNamed.ts'

const archived = (versions: readonly (readonly [string, Journey, string?])[], first: Journey): JourneyArchive =>
  versions.reduce((archive, [date, journey, note]) => {
    const outcome = addVersion(archive, { date, journey, ...(note !== undefined && { note }) })
    return outcome.ok ? outcome.archive : archive
  }, createArchive(first))

/** Every Monday from the first of January 2024 on. */
const monday = (week: number): string => new Date(Date.UTC(2024, 0, 1 + 7 * week)).toISOString().slice(0, 10)

/** Anna gets used to the queue, up and down; in every ninth week nobody asked her. */
const asked = (journey: Journey, week: number): Journey => {
  const at = { persona: 'anna', place: 'queue' }
  const unknown = edit(journey, clearEmotion(at))
  if (week % 9 === 4) return unknown
  return edit(unknown, scoreEmotion({ ...at, score: Math.round(-15 + week / 3 + ((week * 7) % 10)) / 10 }))
}

const special = {
  shop: (language) => shop.archive[language],
  shopFirst: (language) => {
    const archive = shop.archive[language]
    return { ...archive, versions: archive.versions.slice(0, 1) }
  },
  weekly: (language) => {
    const journey = cafe[language]
    const weeks = Array.from({ length: 60 }, (_, week) => [monday(week), asked(journey, week)] as const)
    return archived(weeks, journey)
  },
  unscored: (language) =>
    archived(
      [
        ['2026-01-12', empty[language]],
        ['2026-04-13', empty[language]],
      ],
      empty[language],
    ),
  none: (language) => createArchive(cafe[language]),
} satisfies Readonly<Record<string, (language: ExampleLanguage) => JourneyArchive>>

type SpecialName = keyof typeof special

/** What the control of a story calls an archive: one of the above, or any journey with an earlier version of it. */
export type ArchiveName = SpecialName | JourneyName

export const specialArchives = Object.keys(special) as readonly SpecialName[]

const isSpecial = (name: ArchiveName): name is SpecialName => specialArchives.some((known) => known === name)

const withEarlier = (journey: Journey): JourneyArchive =>
  archived(
    [
      ['2026-03-02', earlierOf(journey), journey.title],
      ['2026-09-07', journey],
    ],
    journey,
  )

const known = new Map<string, JourneyArchive>()

/** An archive in a language, where it has been written in it. */
export const archiveNamed = (name: ArchiveName, language: Language): JourneyArchive => {
  const key = `${name} ${language}`
  const archive =
    known.get(key) ??
    (isSpecial(name) ? special[name](nearestLanguage(language)) : withEarlier(journeyNamed(name, language)))
  known.set(key, archive)
  return archive
}
