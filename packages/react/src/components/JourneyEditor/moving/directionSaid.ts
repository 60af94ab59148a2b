import type { Direction } from '../../../editing/neighbourSpot.ts'
import { directionOf } from '../../../words/direction.ts'
import type { Hand } from './hand.ts'

/** True where the journey runs down: its steps stand below each other, and lanes are no rows. */
export const runsDown = (root: Element | null): boolean => root?.getAttribute('data-orientation') === 'down'

/** True where the journey does not run as “back” and “forth” are called: down, or against the direction of the words. */
const runsOtherwise = ({ editor, root }: Hand): boolean => {
  const map = root()
  return runsDown(map) || (map?.getAttribute('dir') ?? '') !== directionOf(editor.words.language)
}

/** What the directions are called on a map as it runs, and what is said at its edges. */
export const directionSaid = (
  hand: Hand,
): { readonly by: Readonly<Record<Direction, string>>; readonly edge: Readonly<Record<Direction, string>> } => {
  const { moveBy, moveEdge, moveAlong, moveAlongEdge } = hand.editor.words
  return runsOtherwise(hand)
    ? { by: { ...moveBy, ...moveAlong }, edge: { ...moveEdge, ...moveAlongEdge } }
    : { by: moveBy, edge: moveEdge }
}
