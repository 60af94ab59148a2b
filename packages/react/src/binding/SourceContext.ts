import { createContext, useContext, useMemo, type Context } from 'react'
import type { Journey, JourneyStore } from '@journeykit/core'
import { absentSource, fixedSource, storeSource, type JourneySource } from './source.ts'
import type { ViewState } from './viewState.ts'

/** Either a journey to show, or a store to follow; neither while `status` says why there is none yet. */
export type JourneyInput =
  | { readonly journey: Journey; readonly store?: undefined }
  | { readonly store: JourneyStore; readonly journey?: undefined }
  | { readonly status: ViewState; readonly journey?: undefined; readonly store?: undefined }

/** What of the input a source is made of. */
interface SourceInput {
  readonly journey?: Journey | undefined
  readonly store?: JourneyStore | undefined
}

export const SourceContext: Context<JourneySource | undefined> = createContext<JourneySource | undefined>(undefined)

/** The source of the component around; throws where there is none, which is a mistake in the code, not in the data. */
export const useSource = (): JourneySource => {
  const source = useContext(SourceContext)
  if (!source)
    throw new Error(
      'This part of a journey map was rendered outside of one. Put it inside <JourneyMap> or a view of its own.',
    )
  return source
}

/**
 * The source for what the host handed in; the same one as long as the host hands in the same. While it has handed in
 * neither, one that is not to be read: show the `status` instead.
 */
export const useSourceOf = ({ journey, store }: SourceInput): JourneySource =>
  useMemo(() => (store ? storeSource(store) : journey ? fixedSource(journey) : absentSource), [journey, store])
