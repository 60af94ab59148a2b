import { useCallback, type ReactElement } from 'react'
import { evidenceOf, recordOf, titleOf, type Journey, type Priority, type Unranked } from '@journeykit/core'
import { useJourney } from '../../binding/useJourney.ts'
import { EvidenceMark } from '../JourneyMap/cells/EvidenceMark.tsx'
import { useReport } from '../ReportView/ReportWordsContext.ts'
import { Heading } from '../View/Heading.tsx'
import { UserText } from '../View/UserText.tsx'

/** What the solution is called. */
export const useSolutionTitle = (id: string): string =>
  useJourney(useCallback((journey: Journey) => titleOf(journey, { kind: 'solution', id }), [id]))

export interface SolutionTitleProps {
  readonly one: Priority | Unranked
  /** How many levels below the view's heading. */
  readonly below: number
  readonly onSelect: ((one: Priority | Unranked) => void) | undefined
}

/** The title of a solution as a heading, with how much is known of it; a button where somebody asks for it. */
export const SolutionTitle = ({ one, below, onSelect }: SolutionTitleProps): ReactElement => {
  const { words } = useReport()
  const title = useSolutionTitle(one.solution)
  const strength = useJourney(
    useCallback(
      (journey: Journey) => {
        const solution = recordOf(journey, 'solution', one.solution)
        return solution && evidenceOf(journey, solution)
      },
      [one.solution],
    ),
  )
  return (
    <Heading below={below} className="jk-priority-title">
      {onSelect ? (
        <button
          type="button"
          className="jk-place-button"
          onClick={() => {
            onSelect(one)
          }}
        >
          <UserText>{title}</UserText>
        </button>
      ) : (
        <UserText>{title}</UserText>
      )}
      <EvidenceMark strength={strength} words={words} />
    </Heading>
  )
}
