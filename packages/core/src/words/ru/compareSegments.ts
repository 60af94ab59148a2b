import type { SegmentComparison, SegmentPart } from '../../analysis/compareSegments.ts'
import type { Journey } from '../../model/journey.ts'
import type { RecordRef } from '../../model/kind.ts'
import type { SegmentWords } from '../report/segmentWords.ts'
import { placeTitle, titleOf } from '../titleOf.ts'
import { few } from './few.ts'
import { figures } from './figures.ts'
import { plural } from './plural.ts'
import { quote } from './quote.ts'

const nameOf = (journey: Journey, { persona }: SegmentPart): string =>
  quote(titleOf(journey, { kind: 'persona', id: persona }))

const furthest = ({ apart, coverage, segments }: SegmentComparison, journey: Journey): string => {
  const [first] = apart
  if (!first)
    return coverage === 0 ? 'Нет шага, где оценки есть у всех.' : 'Там, где оценки есть у всех, они одинаковы.'
  const scores = segments.map((part, i) => {
    const score = first.scores[i]
    return `${nameOf(journey, part)} ${score === undefined ? '?' : figures.score(score, journey.scale)}`
  })
  return `Сильнее всего расходятся в ${quote(placeTitle(journey, first.place))}: ${figures.list(scores)}.`
}

const onlyOf = (journey: Journey, part: SegmentPart): readonly string[] => {
  const refs = (kind: RecordRef['kind'], ids: readonly string[]): readonly RecordRef[] =>
    ids.map((id) => ({ kind, id }))
  const groups = [
    ['барьеры', refs('barrier', part.onlyBarriers)],
    ['точки контакта', refs('touchpoint', part.onlyTouchpoints)],
    ['каналы', refs('channel', part.onlyChannels)],
  ] as const
  const met = groups.filter(([, found]) => found.length > 0).map(([name, found]) => `${name} ${few(journey, found)}`)
  return met.length === 0 ? [] : [`Только у персоны ${nameOf(journey, part)}: ${met.join('; ')}.`]
}

export const segmentWords: SegmentWords = {
  segmentComparison(comparison, journey) {
    const { segments, columns, coverage } = comparison
    if (segments.length < 2) return 'Сравнивать не с кем: нужны хотя бы две персоны.'
    const overall = segments.map(
      (part) =>
        `${nameOf(journey, part)} ${part.overall === undefined ? '— неизвестно' : figures.score(part.overall, journey.scale)}`,
    )
    const all = `${figures.number(columns.length)} ${plural(columns.length, ['шага', 'шагов', 'шагов'])}`
    return [
      furthest(comparison, journey),
      `В целом: ${figures.list(overall)}; сравнить можно ${figures.number(Math.round(coverage * columns.length))} из ${all}.`,
      ...segments.flatMap((part) => onlyOf(journey, part)),
    ].join(' ')
  },
}
