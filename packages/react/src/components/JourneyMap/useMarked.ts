import { useCallback, useMemo } from 'react'
import type { Bottleneck, Journey } from '@journeykit/core'
import { useJourney } from '../../binding/useJourney.ts'
import { useWhenIdle } from '../../binding/useWhenIdle.ts'
import { marksOf, type Marks } from './marks.ts'
import { worstStages } from './selectors.ts'

const sameMarks = (a: readonly Bottleneck[], b: readonly Bottleneck[]): boolean =>
  a.length === b.length && a.every(({ place, score }, i) => place === b[i]?.place && score === b[i].score)

const none: readonly Bottleneck[] = []

/**
 * The scores of the stages that the map marks as bottlenecks, by stage: the `count` worst.
 * @param later true for a large map: the marks come a moment after the map and after each edit, so that neither waits for them
 */
export const useMarked = (count: number, later = false): Marks => {
  const select = useCallback((journey: Journey) => worstStages(journey).slice(0, count), [count])
  const now = useJourney(
    useCallback((journey: Journey) => (later ? none : select(journey)), [later, select]),
    sameMarks,
  )
  const afterwards = useWhenIdle(later ? select : undefined)
  const worst = later ? (afterwards ?? none) : now
  return useMemo(() => marksOf(worst), [worst])
}
