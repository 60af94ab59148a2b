import type { ReactElement } from 'react'
import { stageFunnel, type Journey, type StageFunnel as Funnel } from '@journeykit/core'
import type { JourneyInput } from '../../binding/SourceContext.ts'
import { useJourney } from '../../binding/useJourney.ts'
import { ReportView, type ReportViewOptions } from '../ReportView/ReportView.tsx'
import { useReport } from '../ReportView/ReportWordsContext.ts'
import { Spoken } from '../View/Spoken.tsx'
import { UserText } from '../View/UserText.tsx'
import { ViewHead } from '../View/ViewHead.tsx'
import { FunnelSummary } from './FunnelSummary.tsx'
import { FunnelTable } from './FunnelTable.tsx'

/** How far the funnel goes into detail. */
export interface StageFunnelOptions extends ReportViewOptions {
  /** Whether the steps of a stage that are counted or timed stand under it; true when absent. */
  readonly steps?: boolean
}

/** Either `journey` or `store`; with or without steps; and how the view looks and speaks. */
export type StageFunnelProps = JourneyInput & StageFunnelOptions

const selectTitle = (journey: Journey): string => journey.title
const selectFunnel = (journey: Journey): Funnel => stageFunnel(journey)

const Body = ({ steps }: { readonly steps: boolean }): ReactElement => {
  const { words } = useReport()
  const title = useJourney(selectTitle)
  const funnel = useJourney(selectFunnel)
  return (
    <>
      <ViewHead
        eyebrow={<UserText>{title}</UserText>}
        title={
          <>
            {words.stageFunnel}
            <span className="jk-hidden">
              {': '}
              <UserText>{title}</UserText>
            </span>
          </>
        }
        {...(funnel.stages.length > 0 && { hint: <FunnelSummary funnel={funnel} /> })}
      />
      {funnel.stages.length === 0 ? (
        <p className="jk-funnel-none">
          <Spoken>{words.funnelNone}</Spoken>
        </p>
      ) : (
        <FunnelTable stages={funnel.stages} steps={steps} />
      )}
    </>
  )
}

/**
 * How many customers get how far, stage by stage and step by step: counts beside shares, where they leave and how many,
 * how long it takes against how long it should, and how much of that is waiting. What nobody counted says so. Renders
 * on the server.
 */
export const StageFunnel = ({ steps = true, ...view }: StageFunnelProps): ReactElement => (
  <ReportView {...view} as="section" name="stage-funnel">
    <Body steps={steps} />
  </ReportView>
)
