import { adding, type AddCreator } from '../adding.ts'

/** Adds a touchpoint: last among its siblings unless `at` says otherwise. */
export const addTouchpoint: AddCreator<'touchpoint'> = /* @__PURE__ */ adding('touchpoint')
