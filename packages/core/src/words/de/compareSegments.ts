import type { SegmentComparison, SegmentPart } from '../../analysis/compareSegments.ts'
import type { Journey } from '../../model/journey.ts'
import type { RecordRef } from '../../model/kind.ts'
import type { SegmentWords } from '../report/segmentWords.ts'
import { placeTitle, titleOf } from '../titleOf.ts'
import { count } from './count.ts'
import { few } from './few.ts'
import { figures } from './figures.ts'
import { quote } from './quote.ts'

const nameOf = (journey: Journey, { persona }: SegmentPart): string =>
  quote(titleOf(journey, { kind: 'persona', id: persona }))

const furthest = ({ apart, coverage, segments }: SegmentComparison, journey: Journey): string => {
  const [first] = apart
  if (!first)
    return coverage === 0
      ? 'Bei keinem Schritt sind alle bewertet.'
      : 'Überall, wo alle bewertet sind, ist die Stimmung gleich.'
  const scores = segments.map((part, i) => {
    const score = first.scores[i]
    return `${nameOf(journey, part)} ${score === undefined ? '?' : figures.score(score, journey.scale)}`
  })
  return `Am weitesten auseinander liegen sie bei ${quote(placeTitle(journey, first.place))}: ${figures.list(scores)}.`
}

const onlyOf = (journey: Journey, part: SegmentPart): readonly string[] => {
  const refs = (kind: RecordRef['kind'], ids: readonly string[]): readonly RecordRef[] =>
    ids.map((id) => ({ kind, id }))
  const groups = [
    ['Hürden', refs('barrier', part.onlyBarriers)],
    ['Kontaktpunkte', refs('touchpoint', part.onlyTouchpoints)],
    ['Kanäle', refs('channel', part.onlyChannels)],
  ] as const
  const met = groups.filter(([, found]) => found.length > 0).map(([name, found]) => `${name} ${few(journey, found)}`)
  return met.length === 0 ? [] : [`Nur bei ${nameOf(journey, part)}: ${met.join('; ')}.`]
}

export const segmentWords: SegmentWords = {
  segmentComparison(comparison, journey) {
    const { segments, columns, coverage } = comparison
    if (segments.length < 2) return 'Zum Vergleichen braucht es mindestens zwei Personas.'
    const overall = segments.map(
      (part) =>
        `${nameOf(journey, part)} ${part.overall === undefined ? 'unbekannt' : figures.score(part.overall, journey.scale)}`,
    )
    const all = count(columns.length, 'Schritt', 'Schritten')
    return [
      furthest(comparison, journey),
      `Insgesamt: ${figures.list(overall)}; vergleichbar: ${figures.number(Math.round(coverage * columns.length))} von ${all}.`,
      ...segments.flatMap((part) => onlyOf(journey, part)),
    ].join(' ')
  },
}
