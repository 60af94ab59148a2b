import { adding, type AddCreator } from '../adding.ts'

/** Adds a note: last among its siblings unless `at` says otherwise. */
export const addNote: AddCreator<'note'> = /* @__PURE__ */ adding('note')
