import type { Journey, JourneyStore } from '@journeykit/core'

/** Where a map reads its journey from, and where edits go if there are any. */
export interface JourneySource {
  readonly subscribe: (listener: () => void) => () => void
  readonly journey: () => Journey
  /** Absent for a journey that only is shown. */
  readonly store?: JourneyStore
}

const neverChanges: JourneySource['subscribe'] = () => () => undefined

/** A source that always says the same. */
export const fixedSource = (journey: Journey): JourneySource => ({ subscribe: neverChanges, journey: () => journey })

/** A source that follows a store. */
export const storeSource = (store: JourneyStore): JourneySource => ({
  subscribe: (listener) => store.subscribe(listener),
  journey: () => store.getState().journey,
  store,
})

/** The source while there is no journey yet. To read it is a mistake in the code: the view shows its status then. */
export const absentSource: JourneySource = {
  subscribe: neverChanges,
  journey: () => {
    throw new Error(
      'There is no journey to read. Hand in `journey` or `store`, or a `status` that says why there is none.',
    )
  },
}
