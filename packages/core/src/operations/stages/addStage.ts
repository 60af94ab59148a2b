import { adding, type AddCreator } from '../adding.ts'

/** Adds a stage: last among its siblings unless `at` says otherwise. */
export const addStage: AddCreator<'stage'> = /* @__PURE__ */ adding('stage')
