import { useMemo, useSyncExternalStore } from 'react'
import type { Journey } from '@journeykit/core'
import type { JourneySource } from './source.ts'
import { useSource } from './SourceContext.ts'

type Same<T> = (a: T, b: T) => boolean

/** Reads once per version of the journey, and hands out the former value where the new one says the same. */
const steadyReader = <T>({ journey }: JourneySource, select: (journey: Journey) => T, same: Same<T>): (() => T) => {
  let last: { readonly journey: Journey; readonly value: T } | undefined
  return () => {
    const current = journey()
    if (last?.journey === current) return last.value
    const value = select(current)
    last = { journey: current, value: last && same(last.value, value) ? last.value : value }
    return last.value
  }
}

/**
 * The one way a component hears the journey: it renders again when what it selects has changed, and not otherwise.
 * `select` must be the same function from render to render (a module constant, or made by `useCallback`).
 */
export const useJourney = <T>(select: (journey: Journey) => T, same: Same<T> = Object.is): T => {
  const source = useSource()
  const read = useMemo(() => steadyReader(source, select, same), [source, select, same])
  return useSyncExternalStore(source.subscribe, read, read)
}
