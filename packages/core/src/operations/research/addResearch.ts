import { adding, type AddCreator } from '../adding.ts'

/** Adds what research has to say to one of the five questions: last among its siblings unless `at` says otherwise. */
export const addResearch: AddCreator<'research'> = /* @__PURE__ */ adding('research')
