import { columnsOf, type Column, type Id } from '@journeykit/core'
import type { Compared } from './compared.ts'

type StageId = Id<'stage'>

/** The stage of the next column that the later version has, for each column. */
const stagesAhead = (columns: readonly (Column | undefined)[]): readonly (StageId | undefined)[] => {
  let ahead: StageId | undefined
  return columns
    .map((_, i) => {
      const next = columns[columns.length - 1 - i]
      const here = ahead
      if (next) ahead = next.stage
      return here
    })
    .reverse()
}

/**
 * The columns of both versions as they are shown, each under a stage. The columns of a stage stay together: a removed
 * one stands in its own stage where it lies there, in the stage around it where the order has changed, and under its
 * removed stage where that has gone with it.
 */
export const comparedColumns = ({ before, after, curve }: Compared): readonly Column[] => {
  const was = new Map(columnsOf(before).map((column) => [column.place, column]))
  const is = new Map(columnsOf(after).map((column) => [column.place, column]))
  const stays = new Set([...is.values()].map(({ stage }) => stage))
  const ahead = stagesAhead(curve.points.map(({ place }) => is.get(place)))
  const used = new Set<StageId>()
  let last: StageId | undefined
  const stageOf = (removed: Column, next: StageId | undefined): StageId => {
    if (removed.stage === last || removed.stage === next) return removed.stage
    if (last !== undefined && last === next) return last
    return stays.has(removed.stage) || used.has(removed.stage) ? (last ?? next ?? removed.stage) : removed.stage
  }
  return curve.points.flatMap(({ place }, i): readonly Column[] => {
    const kept = is.get(place)
    const column = kept ?? was.get(place)
    if (!column) return []
    const stage = kept ? kept.stage : stageOf(column, ahead[i])
    const firstOfStage = stage !== last
    used.add(stage)
    last = stage
    return [{ ...column, stage, firstOfStage }]
  })
}
