import { editing, type EditCreator } from '../editing.ts'

/** Changes fields of a metric; null takes an optional one away. */
export const editMetric: EditCreator<'metric'> = /* @__PURE__ */ editing('metric')
