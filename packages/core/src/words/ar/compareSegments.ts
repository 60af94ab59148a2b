import type { SegmentComparison, SegmentPart } from '../../analysis/compareSegments.ts'
import type { Journey } from '../../model/journey.ts'
import type { RecordRef } from '../../model/kind.ts'
import type { SegmentWords } from '../report/segmentWords.ts'
import { placeTitle, titleOf } from '../titleOf.ts'
import { countAfter } from './count.ts'
import { few } from './few.ts'
import { figures } from './figures.ts'
import { nouns } from './nouns.ts'
import { quote } from './quote.ts'

const nameOf = (journey: Journey, { persona }: SegmentPart): string =>
  quote(titleOf(journey, { kind: 'persona', id: persona }))

const furthest = ({ apart, coverage, segments }: SegmentComparison, journey: Journey): string => {
  const [first] = apart
  if (!first) return coverage === 0 ? 'لا خطوة فيها تقييم للجميع.' : 'حيث يوجد تقييم للجميع، الشعور واحد.'
  const scores = segments.map((part, i) => {
    const score = first.scores[i]
    return `${nameOf(journey, part)} ${score === undefined ? '؟' : figures.score(score, journey.scale)}`
  })
  return `أبعد ما بينهم في ${quote(placeTitle(journey, first.place))}: ${figures.list(scores)}.`
}

const onlyOf = (journey: Journey, part: SegmentPart): readonly string[] => {
  const refs = (kind: RecordRef['kind'], ids: readonly string[]): readonly RecordRef[] =>
    ids.map((id) => ({ kind, id }))
  const groups = [
    ['العوائق', refs('barrier', part.onlyBarriers)],
    ['نقاط الاتصال', refs('touchpoint', part.onlyTouchpoints)],
    ['القنوات', refs('channel', part.onlyChannels)],
  ] as const
  const met = groups.filter(([, found]) => found.length > 0).map(([name, found]) => `${name} ${few(journey, found)}`)
  return met.length === 0 ? [] : [`لدى الشخصية ${nameOf(journey, part)} وحدها: ${met.join('؛ ')}.`]
}

export const segmentWords: SegmentWords = {
  segmentComparison(comparison, journey) {
    const { segments, columns, coverage } = comparison
    if (segments.length < 2) return 'لا توجد شخصيتان للمقارنة بينهما.'
    const overall = segments.map(
      (part) =>
        `${nameOf(journey, part)} ${part.overall === undefined ? 'غير معروف' : figures.score(part.overall, journey.scale)}`,
    )
    const all = countAfter(columns.length, nouns.step)
    return [
      furthest(comparison, journey),
      `الإجمال: ${figures.list(overall)}؛ تمكن المقارنة في ${figures.number(Math.round(coverage * columns.length))} من ${all}.`,
      ...segments.flatMap((part) => onlyOf(journey, part)),
    ].join(' ')
  },
}
