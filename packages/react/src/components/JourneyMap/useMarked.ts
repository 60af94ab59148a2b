import { useCallback, useMemo } from 'react'
import type { Bottleneck, Journey } from '@journeykit/core'
import { useJourney } from '../../binding/useJourney.ts'
import { worstStages } from './selectors.ts'

const sameMarks = (a: readonly Bottleneck[], b: readonly Bottleneck[]): boolean =>
  a.length === b.length && a.every(({ place, score }, i) => place === b[i]?.place && score === b[i].score)

/** The scores of the stages that the map marks as bottlenecks, by stage: the `count` worst. */
export const useMarked = (count: number): ReadonlyMap<string, number> => {
  const select = useCallback((journey: Journey) => worstStages(journey).slice(0, count), [count])
  const worst = useJourney(select, sameMarks)
  return useMemo(() => new Map(worst.map(({ place, score }) => [place, score])), [worst])
}
