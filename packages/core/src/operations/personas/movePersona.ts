import { moving, type MoveCreator } from '../moving.ts'

/** Moves a persona among the personas; the first is the main one. */
export const movePersona: MoveCreator<'persona'> = /* @__PURE__ */ moving('persona')
