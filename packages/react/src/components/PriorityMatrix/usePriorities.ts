import { useCallback } from 'react'
import {
  prioritise,
  type Journey,
  type OwnFormula,
  type Priorities,
  type PriorityMethod,
  type PriorityOptions,
  type Thresholds,
} from '@journeykit/core'
import { useJourney } from '../../binding/useJourney.ts'

/** One of the library’s ways of ranking, or a formula of the host’s own. */
export type RankingMethod = Exclude<PriorityMethod, 'own'> | OwnFormula

/** How to rank. */
export interface Ranking {
  readonly by?: RankingMethod
  readonly persona?: string
  readonly thresholds?: Partial<Thresholds>
}

const optionsOf = ({ by = 'value-effort', persona, thresholds }: Ranking): PriorityOptions => {
  if (typeof by === 'function' || by === 'rice') return { by }
  const whose = persona === undefined ? {} : { persona }
  return by === 'ulwick' ? { by, ...whose } : { by, ...whose, ...(thresholds && { thresholds }) }
}

/** An own formula is asked of every version of the journey, and mostly says the same. */
const samePriorities = (a: Priorities, b: Priorities): boolean => a === b || JSON.stringify(a) === JSON.stringify(b)

/** The solutions in order. Thresholds are compared by value, so that a host may write them where it renders. */
export const usePriorities = ({ by, persona, thresholds }: Ranking): Priorities => {
  const lines = thresholds && JSON.stringify(thresholds)
  const select = useCallback(
    (journey: Journey) =>
      prioritise(
        journey,
        optionsOf({
          ...(by && { by }),
          ...(persona !== undefined && { persona }),
          ...(lines !== undefined && { thresholds: JSON.parse(lines) as Partial<Thresholds> }),
        }),
      ),
    [by, persona, lines],
  )
  return useJourney(select, samePriorities)
}
