import { removing, type RemoveCreator } from '../removing.ts'

/** Removes a metric; solutions that removed it stay. */
export const removeMetric: RemoveCreator<'metric'> = /* @__PURE__ */ removing('metric')
