import { recordsAt } from '../../model/arrangement.ts'
import type { Journey } from '../../model/journey.ts'
import { asShare } from '../bottleneck/share.ts'

/** The share of those who reach a place that leaves by its exits, cut at 1; undefined where no share is known. */
export const exitsAt = (journey: Journey, place: string): number | undefined => {
  const shares = recordsAt(journey, 'exit', place).flatMap(({ share }) => share ?? [])
  return shares.length === 0 ? undefined : asShare(shares.reduce((sum, share) => sum + share, 0))
}
