import { emotionCurve, type Curve, type ScoredPoint } from '../../analysis/emotionCurve.ts'
import { evidenceOf } from '../../analysis/evidenceOf.ts'
import { inOrder } from '../../model/arrangement.ts'
import { columnsOf } from '../../model/columns.ts'
import { scoreOf } from '../../model/emotion.ts'
import type { Id } from '../../model/id.ts'
import type { Journey } from '../../model/journey.ts'
import { recordOf } from '../../model/records.ts'
import type { Found, JourneyRule } from '../rule.ts'

type Settings = Readonly<Record<'steps' | 'coverage', number>>

const isScored = (point: Curve['points'][number]): point is ScoredPoint => point.score !== undefined

const isWitnessed = (journey: Journey, { from }: ScoredPoint): boolean =>
  from.every((id) => {
    const emotion = recordOf(journey, 'emotion', id)
    const strength = emotion && evidenceOf(journey, emotion)
    return strength === 'observed' || strength === 'measured'
  })

/** How many scores there are of each persona, so that the curves of those with few need not be drawn. */
const scoresIn = ({ emotions }: Journey): ReadonlyMap<string, number> => {
  const scores = new Map<string, number>()
  for (const emotion of Object.values(emotions))
    if (scoreOf(emotion) !== undefined) scores.set(emotion.persona, (scores.get(emotion.persona) ?? 0) + 1)
  return scores
}

const found = (journey: Journey, id: Id<'persona'>, settings: Settings): readonly Found[] => {
  const { points, coverage, lowest } = emotionCurve(journey, id)
  const scored = points.filter(isScored)
  if (!lowest || scored.length < settings.steps || coverage < settings.coverage) return []
  if (lowest.score < journey.scale.neutral || scored.every((point) => isWitnessed(journey, point))) return []
  const terms = [
    { name: 'steps', value: scored.length, limit: settings.steps },
    { name: 'coverage', value: coverage, limit: settings.coverage },
    { name: 'lowest', value: lowest.score },
  ]
  const from = scored.flatMap((point) => point.from.map((emotion) => ({ kind: 'emotion' as const, id: emotion })))
  return [{ at: [{ kind: 'persona', id }], severity: 0.3, terms, from, fixes: [] }]
}

/**
 * A curve too good to be true: a persona was scored at many steps, and at none of them below neutral. Real journeys have
 * lows; such a curve usually tells what the company hopes. It stays out where every score was observed or measured, for
 * then it is true; where the map shows what is to be; and where too little was scored to tell.
 *
 * - `steps`: scored at so many columns. Ours: on a shorter path one may well be lucky.
 * - `coverage`: scored at this share of the columns. Ours: with less than half, the lows may be in the gaps.
 *
 * Severity: 0.3.
 *
 * Fix: none, for the lows have to be asked for.
 *
 * Source: customer journey practice: find the pains and the stage where they arise; the first step is reliable
 * information.
 */
export const neverNegative: JourneyRule<'never-negative', Settings> = {
  id: 'never-negative',
  settings: { steps: 6, coverage: 0.5 },
  find(journey, { settings }) {
    if (journey.state === 'future') return []
    const scores = scoresIn(journey)
    const least = Math.max(settings.steps, settings.coverage * columnsOf(journey).length)
    return inOrder(journey, 'persona')
      .filter(({ id }) => (scores.get(id) ?? 0) >= least)
      .flatMap(({ id }) => found(journey, id, settings))
  },
}
