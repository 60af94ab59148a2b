import { useCallback, useEffect, useState } from 'react'

/** What is being fetched: there, not there yet, or not to be had. */
export type Loaded<T> =
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly retry: () => void }

type Outcome<T> =
  { readonly load: () => Promise<T>; readonly value: T } | { readonly load: () => Promise<T>; readonly failed: true }

/** What has been fetched once is there at once the next time. By the function that fetches it. */
const fetched = new WeakMap<() => Promise<unknown>, { readonly value: unknown }>()

/** What a function has fetched already; undefined where it has not. */
export const fetchedBy = <T>(load: () => Promise<T>): { readonly value: T } | undefined =>
  // What a function fetched is what it fetches: only `useLoaded` writes here, under that very function.
  fetched.get(load) as { readonly value: T } | undefined

/** True for what has been fetched already. */
export const isFetched = (load: () => Promise<unknown>): boolean => fetched.has(load)

/** Fetches something, so that `useLoaded` has it at once from then on. */
export const fetchOnce = async <T>(load: () => Promise<T>): Promise<T> => {
  const value = await load()
  fetched.set(load, { value })
  return value
}

/**
 * Fetches something when it is first needed. Not `React.lazy`, which keeps a failure for good: this can be tried again.
 * @param load the same function from render to render; undefined as long as nothing shall be fetched
 */
export const useLoaded = <T>(load: (() => Promise<T>) | undefined): Loaded<T> => {
  const [outcome, setOutcome] = useState<Outcome<T>>()
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    if (!load || fetchedBy(load)) return undefined
    let gone = false
    fetchOnce(load).then(
      (value) => {
        if (!gone) setOutcome({ load, value })
      },
      () => {
        if (!gone) setOutcome({ load, failed: true })
      },
    )
    return () => {
      gone = true
    }
  }, [load, attempt])
  const retry = useCallback(() => {
    setOutcome(undefined)
    setAttempt((times) => times + 1)
  }, [])
  const there = load && fetchedBy(load)
  if (there) return { state: 'ready', value: there.value }
  return load && outcome?.load === load && 'failed' in outcome ? { state: 'failed', retry } : { state: 'loading' }
}
