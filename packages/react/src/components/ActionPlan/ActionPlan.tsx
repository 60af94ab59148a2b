import type { ReactElement } from 'react'
import type { Journey } from '@journeykit/core'
import type { JourneyInput } from '../../binding/SourceContext.ts'
import { useJourney } from '../../binding/useJourney.ts'
import { ReportView, type ReportViewOptions } from '../ReportView/ReportView.tsx'
import { useReport } from '../ReportView/ReportWordsContext.ts'
import { Spoken } from '../View/Spoken.tsx'
import { UserText } from '../View/UserText.tsx'
import { ViewHead } from '../View/ViewHead.tsx'
import { ActionRow } from './ActionRow.tsx'
import { isMoving, isOverdue, usePlan } from './planned.ts'

/** On which day the plan is looked at. */
export interface ActionPlanOptions extends ReportViewOptions {
  /** The day for telling what is overdue, as `2026-05-17`; the current day when absent. */
  readonly today?: string
}

/** Either `journey` or `store`; the day; and how the view looks and speaks. */
export type ActionPlanProps = JourneyInput & ActionPlanOptions

const columns = ['action', 'status', 'owner', 'due', 'closes', 'measure'] as const

const Head = (): ReactElement => {
  const { words } = useReport()
  return (
    <thead role="rowgroup">
      <tr role="row">
        {columns.map((column) => (
          <th key={column} role="columnheader" scope="col">
            <Spoken>{words.planHead[column]}</Spoken>
          </th>
        ))}
      </tr>
    </thead>
  )
}

const Nothing = (): ReactElement => {
  const { words } = useReport()
  return (
    <div className="jk-plan-none">
      <p>
        <Spoken>{words.planNone}</Spoken>
      </p>
      <p>
        <small>
          <Spoken>{words.planNoneHint}</Spoken>
        </small>
      </p>
    </div>
  )
}

const selectTitle = (journey: Journey): string => journey.title

const Body = ({ today }: { readonly today: string }): ReactElement => {
  const { words, titleId } = useReport()
  const title = useJourney(selectTitle)
  const plan = usePlan()
  const overdue = plan.filter((solution) => isOverdue(solution, today)).length
  return (
    <>
      <ViewHead
        eyebrow={<UserText>{title}</UserText>}
        title={
          <>
            {words.actionPlan}
            <span className="jk-hidden">
              {': '}
              <UserText>{title}</UserText>
            </span>
          </>
        }
        {...(plan.length > 0 && {
          hint: <Spoken>{words.planCounts(plan.filter(isMoving).length, plan.length, overdue)}</Spoken>,
        })}
      />
      {plan.length === 0 ? (
        <Nothing />
      ) : (
        <table role="table" className="jk-plan" aria-labelledby={titleId}>
          <Head />
          <tbody role="rowgroup">
            {plan.map((solution) => (
              <ActionRow key={solution.id} solution={solution} today={today} />
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}

const currentDay = (): string => new Date().toISOString().slice(0, 10)

/**
 * The solutions of the map as a plan: who does what by when, what it closes, and how we will know that it helped. What is
 * under way stands first. On a phone each action is a card. Renders on the server; hand in `today` there, so that both
 * sides say the same around midnight.
 */
export const ActionPlan = ({ today = currentDay(), ...view }: ActionPlanProps): ReactElement => (
  <ReportView {...view} as="section" name="action-plan">
    <Body today={today} />
  </ReportView>
)
