import type { Emotion } from '../../model/emotion.ts'
import { scoreOf } from '../../model/emotion.ts'
import { emotionAt } from '../../model/emotions.ts'
import { inOrder } from '../../model/arrangement.ts'
import type { Journey } from '../../model/journey.ts'
import type { PlaceId } from '../../model/place.ts'
import { emotionCurve } from '../emotionCurve.ts'
import { isAssumed, type Asked } from './asked.ts'
import type { StoryBeat } from './beat.ts'
import { placeRef } from '../../model/placeRef.ts'
import { reasonBeats } from './reasonBeats.ts'
import { turnsOf, type Turn } from './turns.ts'

const emotionsAt = (journey: Journey, place: PlaceId, asked: Asked): readonly Emotion[] => {
  const personas = asked === undefined ? inOrder(journey, 'persona').map(({ id }) => id) : [asked]
  return personas.flatMap((persona) => emotionAt(journey, persona, place) ?? [])
}

// Of all personas together, a mean is as well founded as its weakest part.
const turnBeat = (journey: Journey, { place, score, marks }: Turn, asked: Asked): StoryBeat => {
  const { steepestFall, steepestRise } = emotionCurve(journey, asked)
  const slope = marks.includes('fall') ? steepestFall : marks.includes('rise') ? steepestRise : undefined
  const emotions = emotionsAt(journey, place, asked)
  const counting = emotions.filter((emotion) => scoreOf(emotion) !== undefined || emotion.momentOfTruth === true)
  return {
    tells: 'turn',
    place,
    ...(score !== undefined && { score }),
    marks,
    ...(slope && { before: slope.from, change: slope.change }),
    words: emotions.flatMap(({ words }) => words ?? []),
    assumed: counting.some((emotion) => isAssumed(journey, emotion)),
    from: [placeRef(journey, place), ...emotions.map(({ id }) => ({ kind: 'emotion', id }) as const)],
  }
}

const isBad = ({ score, marks }: Turn, { scale }: Journey): boolean =>
  marks.includes('fall') || marks.includes('lowest') || (score !== undefined && score < scale.neutral)

/** The turning points in the order of the journey, each with its reasons, and how it was on the whole. */
export const turnBeats = (journey: Journey, asked: Asked): readonly StoryBeat[] => {
  const { told, more } = turnsOf(journey, asked)
  const { overall, points, gaps } = emotionCurve(journey, asked)
  const places = more.map(({ place }) => place)
  return [
    ...told.flatMap((turn) => [
      turnBeat(journey, turn, asked),
      ...reasonBeats(journey, turn.place, isBad(turn, journey), asked),
    ]),
    ...(places.length > 0
      ? [{ tells: 'moreTurns', places, from: places.map((place) => placeRef(journey, place)) } as const]
      : []),
    ...(overall !== undefined
      ? [
          {
            tells: 'overall',
            score: overall,
            scored: points.length - gaps.length,
            columns: points.length,
            from: points.flatMap(({ from }) => from.map((id) => ({ kind: 'emotion', id }) as const)),
          } as const,
        ]
      : []),
  ]
}
