import { adding, type AddCreator } from '../adding.ts'

/** Adds a solution: last among its siblings unless `at` says otherwise. */
export const addSolution: AddCreator<'solution'> = /* @__PURE__ */ adding('solution')
