import { recordsAt } from '../../model/arrangement.ts'
import type { Barrier } from '../../model/barrier.ts'
import { durationSeconds, type Duration } from '../../model/duration.ts'
import type { Journey } from '../../model/journey.ts'
import { noteTypes } from '../../model/note.ts'
import type { PlaceId } from '../../model/place.ts'
import { recordOf } from '../../model/records.ts'
import { typicalSeconds } from '../../model/timeFrame.ts'
import type { Touchpoint } from '../../model/touchpoint.ts'
import { concerns } from '../concerns.ts'
import { claimOf, isAssumed, type Asked } from './asked.ts'
import type { StoryBeat } from './beat.ts'
import { placeRef } from '../../model/placeRef.ts'

const harm = ({ severity = 0, frequency = 1 }: Barrier): number => severity * frequency

const barrierBeats = (journey: Journey, place: PlaceId, asked: Asked): readonly StoryBeat[] => {
  const here = recordsAt(journey, 'barrier', place).filter((barrier) => concerns(barrier, asked))
  if (here.length === 0) return []
  const barriers = [...here].sort((a, b) => harm(b) - harm(a)).map((barrier) => claimOf(journey, 'barrier', barrier))
  return [{ tells: 'barriers', place, barriers, from: barriers.map(({ ref }) => ref) }]
}

const longer = (length: Duration, than: Duration | undefined): boolean =>
  than !== undefined && durationSeconds(length) > durationSeconds(than)

const isSlow = ({ response }: Touchpoint): boolean =>
  response?.median !== undefined &&
  (longer(response.median, response.target) || longer(response.median, response.competitor))

const slowBeats = (journey: Journey, place: PlaceId, asked: Asked): readonly StoryBeat[] =>
  recordsAt(journey, 'touchpoint', place)
    .filter((touchpoint) => concerns(touchpoint, asked) && isSlow(touchpoint))
    .map((touchpoint) => ({
      tells: 'slow',
      touchpoint: touchpoint.id,
      assumed: isAssumed(journey, touchpoint),
      from: [{ kind: 'touchpoint', id: touchpoint.id }],
    }))

const overrunBeats = (journey: Journey, place: PlaceId): readonly StoryBeat[] => {
  const ref = placeRef(journey, place)
  const record = recordOf(journey, ref.kind === 'step' ? 'step' : 'stage', place)
  if (record?.actual === undefined || record.expected?.max === undefined) return []
  const over = typicalSeconds(record.actual) > durationSeconds(record.expected.max)
  return over ? [{ tells: 'overrun', place, assumed: isAssumed(journey, record), from: [ref] }] : []
}

const noteBeats = (journey: Journey, place: PlaceId, asked: Asked): readonly StoryBeat[] => {
  const here = recordsAt(journey, 'note', place).filter((note) => concerns(note, asked))
  return noteTypes.flatMap((type): readonly StoryBeat[] => {
    const notes = here.filter((note) => note.type === type).map((note) => claimOf(journey, 'note', note))
    return notes.length === 0 ? [] : [{ tells: 'notes', place, type, notes, from: notes.map(({ ref }) => ref) }]
  })
}

/** What stands at a turning point: for a bad one what hinders and what takes too long, for each what is thought and said. */
export const reasonBeats = (journey: Journey, place: PlaceId, bad: boolean, asked: Asked): readonly StoryBeat[] => [
  ...(bad
    ? [...barrierBeats(journey, place, asked), ...overrunBeats(journey, place), ...slowBeats(journey, place, asked)]
    : []),
  ...noteBeats(journey, place, asked),
]
