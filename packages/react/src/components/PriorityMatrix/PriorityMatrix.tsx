import { useCallback, useMemo, type ReactElement } from 'react'
import type { Journey, Priorities, Priority, Thresholds, Unranked } from '@journeykit/core'
import type { JourneyInput } from '../../binding/SourceContext.ts'
import { useJourney } from '../../binding/useJourney.ts'
import { ReportView, type ReportViewOptions } from '../ReportView/ReportView.tsx'
import { useReport } from '../ReportView/ReportWordsContext.ts'
import { Spoken } from '../View/Spoken.tsx'
import { UserText } from '../View/UserText.tsx'
import { ViewHead } from '../View/ViewHead.tsx'
import { MatrixPlot } from './MatrixPlot.tsx'
import { PriorityItem } from './PriorityItem.tsx'
import { PriorityTable } from './PriorityTable.tsx'
import { UnrankedList } from './UnrankedList.tsx'
import { usePriorities, type RankingMethod } from './usePriorities.ts'

/** How the solutions are ranked, and what happens on a choice. */
export interface PriorityMatrixOptions extends ReportViewOptions {
  /** Value against effort, drawn as four quarters, the usual; `rice`, `ulwick` or an own formula, as a ranked list. */
  readonly by?: RankingMethod
  /** The id of the persona whose barriers or ratings count; everyone's when absent. */
  readonly persona?: string
  /** Where the lines between the quarters run: from which value and above which effort it is high. */
  readonly thresholds?: Partial<Thresholds>
  /** Makes each solution a button that hands over its place in the order, or what it lacks for one. */
  readonly onSelect?: (solution: Priority | Unranked) => void
}

/** Either `journey` or `store`; how to rank; and how the view looks and speaks. */
export type PriorityMatrixProps = JourneyInput & PriorityMatrixOptions

type Asked = Omit<PriorityMatrixOptions, keyof ReportViewOptions>

/** More marks than these are no picture any more. */
const mostMarks = 60

const selectTitle = (journey: Journey): string => journey.title

const Head = ({
  priorities: { method, ranked, unranked, leftOut },
}: {
  readonly priorities: Priorities
}): ReactElement => {
  const { words } = useReport()
  const title = useJourney(selectTitle)
  const counts = [ranked.length, ranked.length + unranked.length, leftOut.length] as const
  return (
    <ViewHead
      eyebrow={<UserText>{title}</UserText>}
      title={
        // Several lists on a page are told apart by their journeys.
        <>
          {words.priorityMatrix}
          <span className="jk-hidden">
            {': '}
            <UserText>{title}</UserText>
          </span>
        </>
      }
      hint={<Spoken>{words.priorityCounts(words.priorityMethod[method], ...counts)}</Spoken>}
    />
  )
}

const Nothing = ({ priorities }: { readonly priorities: Priorities }): ReactElement => {
  const { words } = useReport()
  const said = useJourney(useCallback((journey: Journey) => words.priorities(priorities, journey), [words, priorities]))
  return (
    <p className="jk-priorities-none">
      <Spoken>{said}</Spoken>
    </p>
  )
}

/** In the plot every solution has a number of its own; in a list those with the same score share their rank. */
const numbering =
  ({ thresholds }: Priorities) =>
  ({ rank }: Priority, index: number): number =>
    thresholds ? index + 1 : rank

const Ranked = ({
  priorities,
  onSelect,
}: {
  readonly priorities: Priorities
  readonly onSelect: Asked['onSelect']
}): ReactElement => {
  const { words } = useReport()
  const { ranked, method, thresholds } = priorities
  const drawn = useMemo(() => ranked.slice(0, mostMarks), [ranked])
  const numberOf = numbering(priorities)
  return (
    <div className="jk-priorities" data-method={method}>
      {thresholds && (
        <div className="jk-matrix-side">
          <MatrixPlot ranked={drawn} thresholds={thresholds} />
          {drawn.length < ranked.length && (
            <p>
              <small>
                <Spoken>{words.priorityCut(drawn.length)}</Spoken>
              </small>
            </p>
          )}
        </div>
      )}
      <ol className="jk-priority-list">
        {ranked.map((one, i) => (
          <PriorityItem key={one.solution} one={one} method={method} number={numberOf(one, i)} onSelect={onSelect} />
        ))}
      </ol>
    </div>
  )
}

const Body = ({ onSelect, ...ranking }: Asked): ReactElement => {
  const priorities = usePriorities(ranking)
  const { ranked, unranked } = priorities
  return (
    <>
      <Head priorities={priorities} />
      {ranked.length + unranked.length === 0 && <Nothing priorities={priorities} />}
      {ranked.length > 0 && <Ranked priorities={priorities} onSelect={onSelect} />}
      {unranked.length > 0 && <UnrankedList unranked={unranked} onSelect={onSelect} />}
      {ranked.length > 0 && <PriorityTable priorities={priorities} numberOf={numbering(priorities)} />}
    </>
  )
}

/**
 * What to do first: the solutions by value against effort in four quarters, numbered as in the list beside; or in the
 * order of RICE, Ulwick’s opportunity or a formula of the host’s own. What cannot be ranked stands below with what is
 * missing; what is done or dropped is left out. Renders on the server.
 * @throws ThresholdError for a line between the quarters that is negative or not finite.
 */
export const PriorityMatrix = ({ by, persona, thresholds, onSelect, ...view }: PriorityMatrixProps): ReactElement => (
  <ReportView {...view} as="section" name="priority-matrix">
    <Body
      {...(by && { by })}
      {...(persona !== undefined && { persona })}
      {...(thresholds && { thresholds })}
      {...(onSelect && { onSelect })}
    />
  </ReportView>
)
