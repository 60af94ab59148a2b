import { moving, type MoveCreator } from '../moving.ts'

/** Moves a note within a step and lane or to others. */
export const moveNote: MoveCreator<'note'> = /* @__PURE__ */ moving('note')
