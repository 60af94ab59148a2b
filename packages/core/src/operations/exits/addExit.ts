import { adding, type AddCreator } from '../adding.ts'

/** Adds an exit: last among its siblings unless `at` says otherwise. */
export const addExit: AddCreator<'exit'> = /* @__PURE__ */ adding('exit')
