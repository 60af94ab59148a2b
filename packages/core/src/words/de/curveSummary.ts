import type { Curve } from '../../analysis/emotionCurve.ts'
import type { Slope } from '../../analysis/slope.ts'
import type { Journey } from '../../model/journey.ts'
import { placeTitle, titleOf } from '../titleOf.ts'
import { count } from './count.ts'
import { figures } from './figures.ts'
import { quote } from './quote.ts'

/** The highest and the lowest point, the steepest fall and rise, the overall score, and how much was scored. */
export const curveSummary = (curve: Curve, journey: Journey): string => {
  const { highest, lowest, overall, points, gaps } = curve
  const whose =
    curve.persona === undefined ? '' : `${quote(titleOf(journey, { kind: 'persona', id: curve.persona }))}: `
  if (!highest || !lowest || overall === undefined) {
    return points.length === 0 ? `${whose}Es gibt noch keine Schritte.` : `${whose}Noch ist kein Schritt bewertet.`
  }
  const at = (place: string, score: number): string =>
    `${quote(placeTitle(journey, place))} (${figures.score(score, journey.scale)})`
  const slope = (name: string, found: Slope | undefined): readonly string[] =>
    found
      ? [
          `${name} von ${quote(placeTitle(journey, found.from))} zu ${quote(placeTitle(journey, found.to))} (${figures.signed(found.change)}).`,
        ]
      : []
  const all = count(points.length, 'Schritt', 'Schritten')
  return [
    highest.place === lowest.place
      ? `${whose}Die Bewertung ist überall gleich, ${figures.score(overall, journey.scale)}.`
      : `${whose}Am höchsten bei ${at(highest.place, highest.score)}, am niedrigsten bei ${at(lowest.place, lowest.score)}.`,
    ...slope('Steilster Abfall', curve.steepestFall),
    ...slope('Steilster Anstieg', curve.steepestRise),
    `Insgesamt ${figures.score(overall, journey.scale)}; bewertet: ${figures.number(points.length - gaps.length)} von ${all}.`,
  ].join(' ')
}
