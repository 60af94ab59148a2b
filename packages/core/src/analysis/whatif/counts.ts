import { columnsOf } from '../../model/columns.ts'
import type { Journey } from '../../model/journey.ts'
import type { Table } from '../../model/table.ts'

interface Counted {
  readonly reached?: number
}

/** By what the stream of customers grows or shrinks after a column. */
export interface Flow {
  readonly column: number
  readonly factor: number
}

const scaled = <R extends Counted>(table: Table<R>, factorAt: (id: string) => number): Table<R> =>
  Object.fromEntries(
    Object.entries(table).map(([id, record]) => {
      const factor = factorAt(id)
      if (record.reached === undefined || factor === 1) return [id, record]
      return [id, { ...record, reached: Math.min(Number.MAX_SAFE_INTEGER, Math.round(record.reached * factor)) }]
    }),
  )

/** The journey with the counts of each column multiplied by all flows before it, in whole customers. */
export const withCounts = (journey: Journey, flows: readonly Flow[]): Journey => {
  if (flows.every(({ factor }) => factor === 1)) return journey
  const here = new Map<number, number>()
  for (const { column, factor } of flows) here.set(column, (here.get(column) ?? 1) * factor)
  const factors = new Map<string, number>()
  let factor = 1
  for (const [i, { step, stage, firstOfStage }] of columnsOf(journey).entries()) {
    if (step !== undefined) factors.set(step, factor)
    if (firstOfStage) factors.set(stage, factor)
    factor *= here.get(i) ?? 1
  }
  const factorAt = (id: string): number => factors.get(id) ?? 1
  return { ...journey, stages: scaled(journey.stages, factorAt), steps: scaled(journey.steps, factorAt) }
}
