import { moving, type MoveCreator } from '../moving.ts'

/** Moves a piece of evidence in the list of evidence. */
export const moveEvidence: MoveCreator<'evidence'> = /* @__PURE__ */ moving('evidence')
