import type { Journey } from '../model/journey.ts'
import { indexed, type TableIndex } from '../model/tableIndex.ts'
import type { Touchpoint } from '../model/touchpoint.ts'

const named = (touchpoint: Touchpoint | undefined): number => (touchpoint?.personas === undefined ? 0 : 1)

const naming: TableIndex<Touchpoint, number> = {
  build: (touchpoints) => touchpoints.reduce((sum, touchpoint) => sum + named(touchpoint), 0),
  revise: (count, revisions) => revisions.reduce((sum, { was, is }) => sum - named(was) + named(is), count),
}

/** True where a touchpoint is for some personas only; otherwise all go the same way. */
export const namesPersonas = ({ touchpoints }: Journey): boolean => indexed(touchpoints, naming) > 0
