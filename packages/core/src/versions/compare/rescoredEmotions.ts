import { scoreOf } from '../../model/emotion.ts'
import type { Journey } from '../../model/journey.ts'
import { lookUp } from '../../model/table.ts'
import { figureChange } from './figureChange.ts'
import type { Rescored } from './journeyComparison.ts'

// Means of readings and scores carried from another scale differ in the last binary digits.
const tolerance = 1e-9

const differ = (a: number | undefined, b: number | undefined): boolean =>
  a === undefined || b === undefined ? a !== b : Math.abs(a - b) > tolerance

/** The emotions of both sides whose score is another, or known on one side only; both journeys on the same scale. */
export const rescoredEmotions = (before: Journey, after: Journey): readonly Rescored[] =>
  Object.values(after.emotions).flatMap((emotion) => {
    const was = lookUp(before.emotions, emotion.id)
    if (!was || was === emotion) return []
    const [earlier, later] = [scoreOf(was), scoreOf(emotion)]
    if (!differ(earlier, later)) return []
    return [{ emotion: emotion.id, persona: emotion.persona, place: emotion.place, ...figureChange(earlier, later) }]
  })
