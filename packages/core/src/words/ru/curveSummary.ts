import type { Curve } from '../../analysis/emotionCurve.ts'
import type { Slope } from '../../analysis/slope.ts'
import type { Journey } from '../../model/journey.ts'
import { figures } from './figures.ts'
import { placeTitle, titleOf } from '../titleOf.ts'
import { plural } from './plural.ts'
import { quote } from './quote.ts'

/** The highest and the lowest point, the steepest fall and rise, the overall score, and how much was scored. */
export const curveSummary = (curve: Curve, journey: Journey): string => {
  const { highest, lowest, overall, points, gaps } = curve
  const whose =
    curve.persona === undefined ? '' : `${quote(titleOf(journey, { kind: 'persona', id: curve.persona }))}. `
  if (!highest || !lowest || overall === undefined) {
    return points.length === 0 ? `${whose}Шагов пока нет.` : `${whose}Оценок пока нет.`
  }
  // After «из» the genitive: из 1 шага, из 10 шагов.
  const all = `${figures.number(points.length)} ${plural(points.length, ['шага', 'шагов', 'шагов'])}`
  const at = (place: string, score: number): string =>
    `${quote(placeTitle(journey, place))} (${figures.score(score, journey.scale)})`
  const slope = (name: string, found: Slope | undefined): readonly string[] =>
    found
      ? [
          `${name}: от ${quote(placeTitle(journey, found.from))} к ${quote(placeTitle(journey, found.to))} (${figures.signed(found.change)}).`,
        ]
      : []
  return [
    highest.place === lowest.place
      ? `${whose}Оценка везде одна: ${figures.score(overall, journey.scale)}.`
      : `${whose}Лучше всего — ${at(highest.place, highest.score)}, хуже всего — ${at(lowest.place, lowest.score)}.`,
    ...slope('Самый крутой спад', curve.steepestFall),
    ...slope('Самый крутой подъём', curve.steepestRise),
    `В целом ${figures.score(overall, journey.scale)}; оценено ${figures.number(points.length - gaps.length)} из ${all}.`,
  ].join(' ')
}
