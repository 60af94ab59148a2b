import { cellOf, nameOf } from '../../../interaction/cells.ts'

/** True for what stands in a cell of the map, or, where lanes are no rows, at a step; not for what stands around the map. */
export const isOnMap = (target: Element): boolean =>
  nameOf(cellOf(target)) !== '' || target.closest('[data-place]') !== null
