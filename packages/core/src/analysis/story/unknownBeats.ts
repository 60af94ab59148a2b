import { columnsOf } from '../../model/columns.ts'
import type { Journey } from '../../model/journey.ts'
import { recordOf } from '../../model/records.ts'
import { channelPath } from '../channelPath.ts'
import { emotionCurve } from '../emotionCurve.ts'
import { isAssumed, type Asked } from './asked.ts'
import type { StoryBeat } from './beat.ts'
import { placeRef } from '../../model/placeRef.ts'

/** At most so many gaps are named. */
const most = 5

const scoreBeats = (journey: Journey, asked: Asked): readonly StoryBeat[] => {
  const { points, gaps } = emotionCurve(journey, asked)
  if (points.length === 0) return []
  if (gaps.length === points.length) return [{ tells: 'noScores', from: [] }]
  const named = gaps.slice(0, most)
  const emotions = points.flatMap(({ from }) => from)
  const assumed = emotions.filter((id) => {
    const emotion = recordOf(journey, 'emotion', id)
    return emotion !== undefined && isAssumed(journey, emotion)
  })
  const from = gaps.map((place) => placeRef(journey, place))
  return [
    ...(gaps.length > 0
      ? [{ tells: 'gaps', places: named, more: gaps.length - named.length, columns: points.length, from } as const]
      : []),
    ...(assumed.length > 0
      ? [
          {
            tells: 'assumedScores',
            assumed: assumed.length,
            scored: emotions.length,
            from: assumed.map((id) => ({ kind: 'emotion', id }) as const),
          } as const,
        ]
      : []),
  ]
}

const channelBeats = (journey: Journey, asked: Asked): readonly StoryBeat[] => {
  const { stops } = channelPath(journey, asked)
  const unknown = stops.filter(({ channel }) => channel === undefined)
  if (unknown.length === 0) return []
  const from = unknown.map(({ touchpoint }) => ({ kind: 'touchpoint', id: touchpoint }) as const)
  return [{ tells: 'unknownChannels', touchpoints: unknown.length, all: stops.length, from }]
}

const stepBeats = (journey: Journey): readonly StoryBeat[] => {
  const refs = columnsOf(journey).map(({ place }) => placeRef(journey, place))
  const from = refs.filter(({ kind, id }) => {
    const record = recordOf(journey, kind === 'step' ? 'step' : 'stage', id)
    return record !== undefined && isAssumed(journey, record)
  })
  return from.length === 0 ? [] : [{ tells: 'assumedSteps', assumed: from.length, columns: refs.length, from }]
}

/** What nobody has found out yet. `leaving` says whether anything is known of customers who leave. */
export const unknownBeats = (journey: Journey, asked: Asked, leaving: boolean): readonly StoryBeat[] => [
  ...scoreBeats(journey, asked),
  ...stepBeats(journey),
  ...channelBeats(journey, asked),
  ...(leaving ? [] : [{ tells: 'noExits', from: [] } as const]),
]
