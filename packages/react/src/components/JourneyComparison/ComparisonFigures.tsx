import type { ReactElement, ReactNode } from 'react'
import type { FigureChange } from '@journeykit/core'
import { useReport } from '../ReportView/ReportWordsContext.ts'
import { Spoken } from '../View/Spoken.tsx'
import { ChangeMark } from './ChangeMark.tsx'
import type { Compared } from './compared.ts'

const Figure = ({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactElement => (
  <div>
    <dt>
      <Spoken>{name}</Spoken>
    </dt>
    <dd>
      <Spoken>{children}</Spoken>
    </dd>
  </div>
)

/** “−0.4 → +0.5 ▲ +0.9”, as far as it is known. */
const FromTo = ({
  change: { before, after, change },
  say,
}: {
  readonly change: FigureChange
  readonly say: (value: number) => string
}): ReactElement => {
  const { words } = useReport()
  const told = (value: number | undefined): string => (value === undefined ? words.unknownFigure : say(value))
  if (before === undefined && after === undefined)
    return <span className="jk-unknown-figure">{words.unknownFigure}</span>
  return (
    <>
      <span className="jk-hidden">{`${words.comparisonHead.before}: `}</span>
      <span className="jk-was">{told(before)}</span>
      <span aria-hidden="true"> → </span>
      <span className="jk-hidden">{`, ${words.comparisonHead.after}: `}</span>
      <b className={after === undefined ? 'jk-unknown-figure' : undefined}>{told(after)}</b>{' '}
      {change !== undefined && <ChangeMark change={change} />}
    </>
  )
}

/** How the feeling went as a whole: overall, peak-end, like for like, and how much of it could be compared. */
export const ComparisonFigures = ({ compared: { before, curve } }: { readonly compared: Compared }): ReactElement => {
  const { words } = useReport()
  const say = (score: number): string => words.score(score, before.scale)
  const scored = curve.points.some((point) => point.before !== undefined || point.after !== undefined)
  return (
    <dl className="jk-comparison-figures">
      <Figure name={words.comparisonFigure.overall}>
        <FromTo change={curve.overall} say={say} />
      </Figure>
      <Figure name={words.comparisonFigure.likeForLike}>
        {curve.likeForLike === undefined ? (
          <span className="jk-unknown-figure">{words.unknownFigure}</span>
        ) : (
          <ChangeMark change={curve.likeForLike} />
        )}
      </Figure>
      <Figure name={words.comparisonFigure.peakEnd}>
        <FromTo change={curve.peakEnd} say={say} />
      </Figure>
      <Figure name={words.comparisonFigure.coverage}>
        {scored ? words.percent(curve.coverage) : <span className="jk-unknown-figure">{words.unknownFigure}</span>}
      </Figure>
    </dl>
  )
}
