import { adding, type AddCreator } from '../adding.ts'

/** Adds a barrier: last among its siblings unless `at` says otherwise. */
export const addBarrier: AddCreator<'barrier'> = /* @__PURE__ */ adding('barrier')
