import type { JourneyStore } from '@journeykit/core'
import { createValueStore, type ValueStore } from '../../../interaction/valueStore.ts'

/** What has been typed into the form of one subject and is not in the journey (yet). All by the keys of paths. */
export interface Drafts {
  readonly texts: ReadonlyMap<string, string>
  /** Why what was typed could not be kept. */
  readonly refusals: ReadonlyMap<string, string>
  /** What an entry or a group still needs before it can be kept. */
  readonly waits: ReadonlyMap<string, string>
  /** What Escape put back, to be brought back again. */
  readonly dropped: ReadonlyMap<string, string>
}

/** The drafts of each subject, by its key. */
export type DraftStore = ValueStore<ReadonlyMap<string, Drafts>>

const none: ReadonlyMap<string, string> = new Map()

export const noDrafts: Drafts = { texts: none, refusals: none, waits: none, dropped: none }

export const draftsIn = (store: DraftStore, subject: string): Drafts => store.get().get(subject) ?? noDrafts

/** Replaces the drafts of a subject; where nothing is left, they go. */
export const setDrafts = (store: DraftStore, subject: string, change: Partial<Drafts>): void => {
  const drafts = { ...draftsIn(store, subject), ...change }
  const all = new Map(store.get())
  if (Object.values(drafts).every((map: ReadonlyMap<string, string>) => map.size === 0)) all.delete(subject)
  else all.set(subject, drafts)
  store.set(all)
}

/** The map with one entry more, or with another value for it. */
export const having = (map: ReadonlyMap<string, string>, key: string, value: string): ReadonlyMap<string, string> =>
  new Map([...map, [key, value]])

/** The map without the entries whose key is one of those. The same map where there are none. */
export const lacking = (
  map: ReadonlyMap<string, string>,
  isOne: (key: string) => boolean,
): ReadonlyMap<string, string> => ([...map.keys()].some(isOne) ? new Map([...map].filter(([key]) => !isOne(key))) : map)

const stores = new WeakMap<JourneyStore, DraftStore>()

/** The drafts of a journey outlive the form: what was typed is there again when the form comes back. */
export const draftsOf = (store: JourneyStore): DraftStore => {
  const known = stores.get(store)
  if (known) return known
  const drafts = createValueStore<ReadonlyMap<string, Drafts>>(new Map())
  stores.set(store, drafts)
  return drafts
}
