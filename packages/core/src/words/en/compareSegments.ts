import type { SegmentComparison, SegmentPart } from '../../analysis/compareSegments.ts'
import type { Journey } from '../../model/journey.ts'
import type { RecordRef } from '../../model/kind.ts'
import type { SegmentWords } from '../report/segmentWords.ts'
import { placeTitle, titleOf } from '../titleOf.ts'
import { few } from './few.ts'
import { figures } from './figures.ts'
import { quote } from './quote.ts'

const nameOf = (journey: Journey, { persona }: SegmentPart): string =>
  quote(titleOf(journey, { kind: 'persona', id: persona }))

const furthest = ({ apart, coverage, segments }: SegmentComparison, journey: Journey): string => {
  const [first] = apart
  if (!first)
    return coverage === 0 ? 'At no step are all of them scored.' : 'Wherever all are scored, they feel the same.'
  const scores = segments.map((part, i) => {
    const score = first.scores[i]
    return `${nameOf(journey, part)} ${score === undefined ? '?' : figures.score(score, journey.scale)}`
  })
  return `They are furthest apart at ${quote(placeTitle(journey, first.place))}: ${figures.list(scores)}.`
}

const onlyOf = (journey: Journey, part: SegmentPart): readonly string[] => {
  const refs = (kind: RecordRef['kind'], ids: readonly string[]): readonly RecordRef[] =>
    ids.map((id) => ({ kind, id }))
  const groups = [
    ['barriers', refs('barrier', part.onlyBarriers)],
    ['touchpoints', refs('touchpoint', part.onlyTouchpoints)],
    ['channels', refs('channel', part.onlyChannels)],
  ] as const
  const met = groups.filter(([, found]) => found.length > 0).map(([name, found]) => `${name} ${few(journey, found)}`)
  return met.length === 0 ? [] : [`Only ${nameOf(journey, part)} meets ${met.join('; ')}.`]
}

export const segmentWords: SegmentWords = {
  segmentComparison(comparison, journey) {
    const { segments, columns, coverage } = comparison
    if (segments.length < 2) return 'There are not two personas to compare.'
    const overall = segments.map(
      (part) =>
        `${nameOf(journey, part)} ${part.overall === undefined ? 'unknown' : figures.score(part.overall, journey.scale)}`,
    )
    const all = figures.number(columns.length)
    return [
      furthest(comparison, journey),
      `Overall: ${figures.list(overall)}; ${figures.number(Math.round(coverage * columns.length))} of ${all} steps can be compared.`,
      ...segments.flatMap((part) => onlyOf(journey, part)),
    ].join(' ')
  },
}
