import type { Curve } from '../../analysis/emotionCurve.ts'
import type { Slope } from '../../analysis/slope.ts'
import type { Journey } from '../../model/journey.ts'
import { figures } from './figures.ts'
import { placeTitle, titleOf } from '../titleOf.ts'
import { quote } from './quote.ts'

/** The highest and the lowest point, the steepest fall and rise, the overall score, and how much was scored. */
export const curveSummary = (curve: Curve, journey: Journey): string => {
  const { highest, lowest, overall, points, gaps } = curve
  const whose =
    curve.persona === undefined ? '' : `${quote(titleOf(journey, { kind: 'persona', id: curve.persona }))}: `
  const scored = `${figures.number(points.length - gaps.length)} of ${figures.number(points.length)} steps are scored.`
  if (!highest || !lowest || overall === undefined) {
    return points.length === 0 ? `${whose}There are no steps yet.` : `${whose}No step is scored yet.`
  }
  const at = (place: string, score: number): string =>
    `${quote(placeTitle(journey, place))} (${figures.score(score, journey.scale)})`
  const slope = (name: string, found: Slope | undefined): readonly string[] =>
    found
      ? [
          `${name} from ${quote(placeTitle(journey, found.from))} to ${quote(placeTitle(journey, found.to))} (${figures.signed(found.change)}).`,
        ]
      : []
  return [
    highest.place === lowest.place
      ? `${whose}It is the same throughout, ${figures.score(overall, journey.scale)}.`
      : `${whose}Highest at ${at(highest.place, highest.score)}, lowest at ${at(lowest.place, lowest.score)}.`,
    ...slope('Steepest fall', curve.steepestFall),
    ...slope('Steepest rise', curve.steepestRise),
    `Overall ${figures.score(overall, journey.scale)}; ${scored}`,
  ].join(' ')
}
