import type { Curve } from '../../analysis/emotionCurve.ts'
import type { Slope } from '../../analysis/slope.ts'
import type { Journey } from '../../model/journey.ts'
import { placeTitle, titleOf } from '../titleOf.ts'
import { countAfter } from './count.ts'
import { figures } from './figures.ts'
import { nouns } from './nouns.ts'
import { quote } from './quote.ts'

/** The highest and the lowest point, the steepest fall and rise, the overall score, and how much was scored. */
export const curveSummary = (curve: Curve, journey: Journey): string => {
  const { highest, lowest, overall, points, gaps } = curve
  const whose =
    curve.persona === undefined ? '' : `${quote(titleOf(journey, { kind: 'persona', id: curve.persona }))}: `
  if (!highest || !lowest || overall === undefined) {
    return points.length === 0 ? `${whose}لا خطوات بعد.` : `${whose}لم تُقيَّم أي خطوة بعد.`
  }
  const at = (place: string, score: number): string =>
    `${quote(placeTitle(journey, place))} (${figures.score(score, journey.scale)})`
  const slope = (name: string, found: Slope | undefined): readonly string[] =>
    found
      ? [
          `${name} من ${quote(placeTitle(journey, found.from))} إلى ${quote(placeTitle(journey, found.to))} (${figures.signed(found.change)}).`,
        ]
      : []
  return [
    highest.place === lowest.place
      ? `${whose}التقييم واحد في كل مكان، ${figures.score(overall, journey.scale)}.`
      : `${whose}الأعلى في ${at(highest.place, highest.score)}، والأدنى في ${at(lowest.place, lowest.score)}.`,
    ...slope('أشد هبوط', curve.steepestFall),
    ...slope('أشد صعود', curve.steepestRise),
    `الإجمال ${figures.score(overall, journey.scale)}؛ قُيِّم ${figures.number(points.length - gaps.length)} من ${countAfter(points.length, nouns.step)}.`,
  ].join(' ')
}
