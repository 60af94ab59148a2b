import { inOrder, stepsOf } from './arrangement.ts'
import type { Id } from './id.ts'
import type { Journey } from './journey.ts'
import type { PlaceId } from './place.ts'
import { remembered } from './remembered.ts'
import type { Stage } from './stage.ts'
import type { Step } from './step.ts'
import { indexed, type TableIndex } from './tableIndex.ts'

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

type Ordered = Pick<Stage, 'order'>

/** An object that is the identical one as long as the records stand where they stood, whatever else is said of them. */
const standing = <R extends Ordered>(parentOf: (record: R) => string): TableIndex<R, object> => ({
  build: () => ({}),
  revise(same, revisions) {
    const stay = revisions.every(({ was, is }) => was && is && was.order === is.order && parentOf(was) === parentOf(is))
    return stay ? same : {}
  },
})

const stagesStand = /* @__PURE__ */ standing<Stage>(() => '')
const stepsStand = /* @__PURE__ */ standing<Step>(({ stage }) => stage)

const byStages = remembered((_stages: object) => new WeakMap<object, readonly Column[]>())

/** The columns of the map, in the order of the journey. The same array as long as stages and steps stand where they stood. */
export const columnsOf = (journey: Journey): readonly Column[] => {
  const [stages, steps] = [indexed(journey.stages, stagesStand), indexed(journey.steps, stepsStand)]
  const known = byStages(stages).get(steps)
  if (known) return known
  const columns = inOrder(journey, 'stage').flatMap((stage) => columnsOfStage(stage, stepsOf(journey, stage.id)))
  byStages(stages).set(steps, columns)
  return columns
}
