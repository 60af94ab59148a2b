import type { Finding } from '../findings/finding.ts'
import type { BarrierCause } from '../model/barrier.ts'
import type { Journey } from '../model/journey.ts'
import { recordOf } from '../model/records.ts'

/** Who put up all the obstacles of a finding: a department, or a cause where none is named; undefined where they come from several. */
export const obstacleSource = (
  { from: [first], names = [] }: Finding,
  journey: Journey,
): { readonly department?: string; readonly cause?: BarrierCause } | undefined => {
  if (names.length === 0 || !first) return undefined
  const { department, cause } = recordOf(journey, 'barrier', first.id) ?? {}
  if (department !== undefined) return { department }
  return cause === undefined ? undefined : { cause }
}
