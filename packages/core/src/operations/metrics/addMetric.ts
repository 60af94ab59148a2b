import { adding, type AddCreator } from '../adding.ts'

/** Adds a metric: last among its siblings unless `at` says otherwise. */
export const addMetric: AddCreator<'metric'> = /* @__PURE__ */ adding('metric')
