import { inOrder, stepsOf } from './arrangement.ts'
import type { Id } from './id.ts'
import type { Journey } from './journey.ts'
import type { PlaceId } from './place.ts'
import { remembered } from './remembered.ts'
import type { Stage } from './stage.ts'
import type { Step } from './step.ts'
import type { Table } from './table.ts'

/** One column of the map: a step, or a stage that has no steps. */
export interface Column {
  /** The step, or the stage without steps: the id that a record standing in this column bears as its place. */
  readonly place: PlaceId
  readonly stage: Id<'stage'>
  /** Absent where the stage has no steps. */
  readonly step?: Id<'step'>
  /** The places whose records show here: its own and, in the first column of a stage, the stage's as well. */
  readonly places: readonly PlaceId[]
  readonly firstOfStage: boolean
}

const columnsOfStage = (stage: Stage, steps: readonly Step[]): readonly Column[] =>
  steps.length === 0
    ? [{ place: stage.id, stage: stage.id, places: [stage.id], firstOfStage: true }]
    : steps.map((step, i) => ({
        place: step.id,
        stage: stage.id,
        step: step.id,
        places: i === 0 ? [step.id, stage.id] : [step.id],
        firstOfStage: i === 0,
      }))

// Remembered by both tables, so that an edit of anything else leaves the columns the identical array.
const byStages = remembered((_stages: Table<Stage>) => new WeakMap<Table<Step>, readonly Column[]>())

/** The columns of the map, in the order of the journey. The same array as long as stages and steps are the same. */
export const columnsOf = (journey: Journey): readonly Column[] => {
  const known = byStages(journey.stages).get(journey.steps)
  if (known) return known
  const columns = inOrder(journey, 'stage').flatMap((stage) => columnsOfStage(stage, stepsOf(journey, stage.id)))
  byStages(journey.stages).set(journey.steps, columns)
  return columns
}
