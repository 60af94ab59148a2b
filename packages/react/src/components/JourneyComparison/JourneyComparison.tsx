import { useId, useMemo, type ReactElement } from 'react'
import type { Journey } from '@journeykit/core'
import { SourceContext, useSourceOf, type JourneyInput } from '../../binding/SourceContext.ts'
import { useJourney } from '../../binding/useJourney.ts'
import type { ViewState } from '../../binding/viewState.ts'
import { ReportView, type ReportViewOptions } from '../ReportView/ReportView.tsx'
import { useReport } from '../ReportView/ReportWordsContext.ts'
import { Spoken } from '../View/Spoken.tsx'
import { BottleneckChanges } from './BottleneckChanges.tsx'
import { Changes } from './Changes.tsx'
import { compared, type Compared } from './compared.ts'
import { comparedColumns } from './comparedColumns.ts'
import { ComparisonFigures } from './ComparisonFigures.tsx'
import { ComparisonHead } from './ComparisonHead.tsx'
import { ComparisonPlot } from './ComparisonPlot.tsx'
import { ComparisonTable } from './ComparisonTable.tsx'
import { withRemoved } from './withRemoved.ts'

/** With what the journey is compared, and whose feelings are drawn. */
export interface JourneyComparisonOptions extends ReportViewOptions {
  /** The earlier version, or the journey as it is beside the one as it shall be. Records are matched by id. */
  readonly before: Journey
  /** The id of the persona whose curves are drawn; the means of all when absent. */
  readonly persona?: string
}

/** What there is while neither version has come. */
type Awaiting = Omit<JourneyComparisonOptions, 'before' | 'status'> & {
  readonly status: ViewState
  readonly before?: undefined
  readonly journey?: undefined
  readonly store?: undefined
}

/** Either `journey` or `store`, the later version; the earlier one; and how the view looks and speaks. */
export type JourneyComparisonProps = (JourneyInput & JourneyComparisonOptions) | Awaiting

const itself = (journey: Journey): Journey => journey

const Summary = ({ of: { before, after, found, curve }, id }: { readonly of: Compared; readonly id: string }) => {
  const { words } = useReport()
  return (
    <p id={id} className="jk-comparison-summary">
      <Spoken>{words.comparison({ ...found, curve }, before, after)}</Spoken>
    </p>
  )
}

/** The picture and its table read titles on both sides, those of removed steps among them. */
const Curves = ({ of, summaryId }: { readonly of: Compared; readonly summaryId: string }): ReactElement => {
  const both = useMemo(() => withRemoved(of.before, of.after), [of.before, of.after])
  const columns = useMemo(() => comparedColumns(of), [of])
  return (
    <SourceContext.Provider value={useSourceOf({ journey: both })}>
      <ComparisonPlot compared={of} columns={columns} describedBy={summaryId} />
      <Summary of={of} id={summaryId} />
      <ComparisonFigures compared={of} />
      {columns.length > 0 && <ComparisonTable compared={of} columns={columns} />}
    </SourceContext.Provider>
  )
}

const Body = ({ before, persona }: Pick<JourneyComparisonOptions, 'before' | 'persona'>): ReactElement => {
  const { words, titleId } = useReport()
  const after = useJourney(itself)
  const found = useMemo(() => compared(before, after, persona), [before, after, persona])
  const summaryId = useId()
  if (!found)
    return (
      <p className="jk-nothing" id={titleId}>
        {words.personaNone}
      </p>
    )
  return (
    <>
      <ComparisonHead compared={found} />
      <Curves of={found} summaryId={summaryId} />
      <Changes compared={found} />
      <BottleneckChanges compared={found} />
    </>
  )
}

/**
 * Two versions of a journey side by side: both emotion curves with what lies between them, by how much each step
 * changed, what was added, removed, moved, renamed and rescored, and what became of the bottlenecks. What only one side
 * knows is said, and never compared. Renders on the server.
 */
export const JourneyComparison = ({ before, persona, ...view }: JourneyComparisonProps): ReactElement => (
  <ReportView {...view} as="section" name="journey-comparison">
    {before && <Body before={before} {...(persona !== undefined && { persona })} />}
  </ReportView>
)
