import type { MouseEvent, ReactElement } from 'react'
import type { ViewProblem, ViewState } from '../../binding/viewState.ts'
import type { MapWords } from '../../words/mapWords.ts'
import type { HeadingLevel } from './headingLevel.ts'
import { Skeleton } from './Skeleton.tsx'

export interface ViewStatusProps {
  readonly status: ViewState
  readonly words: MapWords
  /** The id by which the view is named: the sentence here gets it as long as there is no heading of the view's own. */
  readonly titleId: string
  readonly headingLevel: HeadingLevel
}

/** The button goes with the problem; the view itself takes the focus, so that it is never nowhere. */
const tryAgain = (event: MouseEvent<HTMLElement>, retry: () => void): void => {
  const view = event.currentTarget.closest<HTMLElement>('.jk')
  if (view) {
    view.tabIndex = -1
    view.focus()
  }
  retry()
}

interface ProblemProps extends Omit<ViewStatusProps, 'status'> {
  readonly status: ViewProblem
}

const Problem = ({ status: { problem, retry }, words, titleId, headingLevel }: ProblemProps): ReactElement => {
  const Title = `h${String(headingLevel)}` as 'h2'
  return (
    <div className="jk-status jk-problem">
      <div role="alert">
        <Title className="jk-problem-title" id={titleId}>
          <bdi dir={words.direction}>{words.problemTitle}</bdi>
        </Title>
        <p>
          <bdi>{problem}</bdi>
        </p>
      </div>
      {retry && (
        <button
          type="button"
          className="jk-button"
          onClick={(event) => {
            tryAgain(event, retry)
          }}
        >
          {words.tryAgain}
        </button>
      )}
    </div>
  )
}

/**
 * What a view or a map shows while it has no journey: that it is on its way, over a calm outline of what will come; or
 * what went wrong, as an alert, with a button to try again where the host offers one. The sentence stands outside of
 * what is busy, for some screen readers are silent about all that is.
 */
export const ViewStatus = ({ status, ...said }: ViewStatusProps): ReactElement => {
  const { words, titleId } = said
  if (status !== 'loading') return <Problem status={status} {...said} />
  return (
    <div className="jk-status">
      <p role="status" id={titleId} className="jk-status-said">
        <bdi dir={words.direction}>{words.loadingJourney}</bdi>
      </p>
      <Skeleton />
    </div>
  )
}
