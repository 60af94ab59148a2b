import { recordsAt, type StandingKind } from '../model/arrangement.ts'
import type { Barrier } from '../model/barrier.ts'
import type { Emotion } from '../model/emotion.ts'
import type { Journey } from '../model/journey.ts'
import type { PlaceId } from '../model/place.ts'
import { remembered } from '../model/remembered.ts'
import type { Stage } from '../model/stage.ts'
import type { Step } from '../model/step.ts'
import type { Table } from '../model/table.ts'

const felt = remembered((emotions: Table<Emotion>) => new Set(Object.values(emotions).map(({ place }) => place)))
const blocked = remembered((barriers: Table<Barrier>) => new Set(Object.values(barriers).map(({ blocks }) => blocks)))

const bareFields = new Set(['id', 'order', 'stage', 'title'])

/** True for a step or stage that states nothing of itself but its title. */
export const isBare = (place: Step | Stage): boolean => Object.keys(place).every((field) => bareFields.has(field))

const kindsStanding = ['touchpoint', 'activity', 'barrier', 'solution', 'note', 'metric', 'exit'] as const

/** True where nothing stands in a step or in a stage itself, nobody feels anything there, and nothing keeps anybody from it. */
export const isEmptied = (journey: Journey, place: PlaceId, except: readonly StandingKind[] = []): boolean =>
  kindsStanding.every((kind) => except.includes(kind) || recordsAt(journey, kind, place).length === 0) &&
  !felt(journey.emotions).has(place) &&
  !blocked(journey.barriers).has(place)
