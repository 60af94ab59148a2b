import { adding, type AddCreator } from '../adding.ts'

/** Adds a lane: last among its siblings unless `at` says otherwise. */
export const addLane: AddCreator<'lane'> = /* @__PURE__ */ adding('lane')
