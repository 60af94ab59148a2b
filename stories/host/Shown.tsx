import { useMemo, type ReactElement } from 'react'
import { createJourneyStore } from '@journeykit/core'
import type { JourneyInput, ReportViewWords } from '@journeykit/react'
import { journeyNamed, type JourneyName } from '../journeys/journeyNamed.ts'
import { useHost } from './HostContext.ts'

/** A journey or a store: what a story shows is there, unless its arguments say otherwise. */
type Given = Exclude<JourneyInput, { readonly status: unknown }>

/** The props that all components share, as the toolbar has them. */
export type ShownProps = Given & { readonly words: ReportViewWords; readonly dir?: 'ltr' | 'rtl' }

interface Props {
  readonly journey: JourneyName
  /** Puts the journey into a store, fresh for each story. */
  readonly editable?: boolean
  readonly children: (shown: ShownProps) => ReactElement
}

/** Hands the journey of this name to a component, in the toolbar's language and direction. */
export const Shown = ({ journey: name, editable = false, children }: Props): ReactElement => {
  const { language, words, dir } = useHost()
  const input = useMemo<Given>(() => {
    const journey = journeyNamed(name, language)
    return editable ? { store: createJourneyStore(journey) } : { journey }
  }, [name, language, editable])
  return children({ ...input, words, ...(dir && { dir }) })
}
