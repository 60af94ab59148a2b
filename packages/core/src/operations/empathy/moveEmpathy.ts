import { moving, type MoveCreator } from '../moving.ts'

/** Moves an entry of an empathy map within a step or to another. */
export const moveEmpathy: MoveCreator<'empathy'> = /* @__PURE__ */ moving('empathy')
