import type { Id } from './id.ts'

/**
 * Where in the journey a record stands: in a step or, when it belongs to a stage as a whole, in the stage.
 * Steps and stages never share an id.
 */
export type PlaceId = Id<'step'> | Id<'stage'>
