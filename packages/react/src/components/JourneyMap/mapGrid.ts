import type { Column, Lane } from '@journeykit/core'
import type { Grid } from '../../interaction/gridNavigation.ts'

/** The names of the map's cells. One place makes them, so that what is drawn and what the keys walk agree. */
export const cornerCell = 'corner'
export const stepsCell = 'steps'
export const stageCell = (stage: string): string => `stage ${stage}`
export const stepCell = (place: string): string => `step ${place}`
export const laneCell = (lane: string): string => `lane ${lane}`
export const placeCell = (lane: string, place: string): string => `${lane} ${place}`

/** The map as a grid to walk: stage heads, step heads, then a row for each lane. */
export const mapGrid = (columns: readonly Column[], lanes: readonly Lane[]): Grid => [
  [cornerCell, ...columns.map(({ stage }) => stageCell(stage))],
  [stepsCell, ...columns.map(({ place }) => stepCell(place))],
  ...lanes.map(({ id }) => [laneCell(id), ...columns.map(({ place }) => placeCell(id, place))]),
]

/** Which column a cell stands in, by its name; undefined for heads of lanes and stages, which are there in any case. */
export const columnOfCell = (columns: readonly Column[]): ((cell: string) => number | undefined) => {
  const byPlace = new Map(columns.map(({ place }, i) => [place as string, i]))
  // Ids hold no spaces, so what stands behind the last one is the place.
  return (cell) =>
    cell.startsWith('stage ') || cell.startsWith('lane ')
      ? undefined
      : byPlace.get(cell.slice(cell.lastIndexOf(' ') + 1))
}
