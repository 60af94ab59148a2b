import { moving, type MoveCreator } from '../moving.ts'

/** Moves what research has to say to one of the five questions within a step or to another. */
export const moveResearch: MoveCreator<'research'> = /* @__PURE__ */ moving('research')
