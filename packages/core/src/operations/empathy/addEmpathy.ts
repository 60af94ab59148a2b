import { adding, type AddCreator } from '../adding.ts'

/** Adds an entry of an empathy map: last among its siblings unless `at` says otherwise. */
export const addEmpathy: AddCreator<'empathy'> = /* @__PURE__ */ adding('empathy')
