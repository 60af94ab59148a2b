import { adding, type AddCreator } from '../adding.ts'

/** Adds a persona: last among its siblings unless `at` says otherwise. */
export const addPersona: AddCreator<'persona'> = /* @__PURE__ */ adding('persona')
