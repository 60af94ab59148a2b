import { adding, type AddCreator } from '../adding.ts'

/** Adds an activity: last among its siblings unless `at` says otherwise. */
export const addActivity: AddCreator<'activity'> = /* @__PURE__ */ adding('activity')
