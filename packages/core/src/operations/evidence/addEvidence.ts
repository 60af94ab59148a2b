import { adding, type AddCreator } from '../adding.ts'

/** Adds a piece of evidence: last among its siblings unless `at` says otherwise. */
export const addEvidence: AddCreator<'evidence'> = /* @__PURE__ */ adding('evidence')
