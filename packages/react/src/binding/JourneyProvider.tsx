import type { ReactElement, ReactNode } from 'react'
import { SourceContext, useSourceOf, type JourneyInput } from './SourceContext.ts'

/** A journey or a store, and the components that read it. */
export type JourneyProviderProps = Exclude<JourneyInput, { readonly status: unknown }> & {
  readonly children: ReactNode
}

/** Lets a host's own components hear a journey or a store by `useJourney`, `useRecord`, `useEmotionCurve` … */
export const JourneyProvider = ({ journey, store, children }: JourneyProviderProps): ReactElement => (
  <SourceContext.Provider value={useSourceOf({ journey, store })}>{children}</SourceContext.Provider>
)
