import { moving, type MoveCreator } from '../moving.ts'

/** Moves a metric within a step or to another. */
export const moveMetric: MoveCreator<'metric'> = /* @__PURE__ */ moving('metric')
