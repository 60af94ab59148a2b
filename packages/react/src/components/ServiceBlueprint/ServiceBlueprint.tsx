import { useCallback, type ReactElement } from 'react'
import { columnsOf, serviceBlueprint, type Journey, type ServiceBlueprint as Blueprint } from '@journeykit/core'
import type { JourneyInput } from '../../binding/SourceContext.ts'
import { useJourney } from '../../binding/useJourney.ts'
import { ReportView, type ReportViewOptions } from '../ReportView/ReportView.tsx'
import { useReport } from '../ReportView/ReportWordsContext.ts'
import { Spoken } from '../View/Spoken.tsx'
import { UserText } from '../View/UserText.tsx'
import { ViewHead } from '../View/ViewHead.tsx'
import { BlueprintNotes } from './BlueprintNotes.tsx'
import { BlueprintTable } from './BlueprintTable.tsx'

/** What stands under the blueprint. */
export interface ServiceBlueprintOptions extends ReportViewOptions {
  /** Whether it is told, under the blueprint, where one department hands over to another; true when absent. */
  readonly handOffs?: boolean
}

/** Either `journey` or `store`; what stands under the blueprint; and how the view looks and speaks. */
export type ServiceBlueprintProps = JourneyInput & ServiceBlueprintOptions

const selectTitle = (journey: Journey): string => journey.title
const selectBlueprint = (journey: Journey): Blueprint => serviceBlueprint(journey)
const selectDrawn = (journey: Journey): boolean =>
  columnsOf(journey).length > 0 && serviceBlueprint(journey).sections.length > 0

const Summary = (): ReactElement => {
  const { words } = useReport()
  const tell = useCallback((journey: Journey) => words.serviceBlueprint(serviceBlueprint(journey), journey), [words])
  return <Spoken>{useJourney(tell)}</Spoken>
}

const Nothing = (): ReactElement => {
  const { words } = useReport()
  return (
    <div className="jk-bp-none">
      <p>
        <Spoken>{words.blueprintNone}</Spoken>
      </p>
      <p>
        <small>
          <Spoken>{words.blueprintNoneHint}</Spoken>
        </small>
      </p>
    </div>
  )
}

const Body = ({ handOffs }: { readonly handOffs: boolean }): ReactElement => {
  const { words } = useReport()
  const title = useJourney(selectTitle)
  const blueprint = useJourney(selectBlueprint)
  const drawn = useJourney(selectDrawn)
  return (
    <>
      <ViewHead
        eyebrow={<UserText>{title}</UserText>}
        title={
          <>
            {words.blueprintView}
            <span className="jk-hidden">
              {': '}
              <UserText>{title}</UserText>
            </span>
          </>
        }
        {...(drawn && { hint: <Summary /> })}
      />
      {drawn ? (
        <>
          <BlueprintTable blueprint={blueprint} />
          <BlueprintNotes blueprint={blueprint} handOffs={handOffs} />
        </>
      ) : (
        <Nothing />
      )}
    </>
  )
}

/**
 * The journey as a service blueprint: what the customer meets and does, what is done in sight, behind the scenes and in
 * support, with the lines of interaction, visibility and internal interaction between; who hands over to whom; and what
 * nobody has described. Renders on the server.
 */
export const ServiceBlueprint = ({ handOffs = true, ...view }: ServiceBlueprintProps): ReactElement => (
  <ReportView {...view} as="section" name="service-blueprint">
    <Body handOffs={handOffs} />
  </ReportView>
)
