import type { ReactElement, ReactNode } from 'react'
import { emotionClass, type Column, type EmotionScale } from '@journeykit/core'
import { AsTable } from '../AsTable/AsTable.tsx'
import { StageRows, StepHeader } from '../AsTable/StageRows.tsx'
import { UserText } from '../View/UserText.tsx'
import { useView } from '../View/ViewContext.ts'
import { CurveSummary } from './CurveSummary.tsx'
import type { CurveExtras } from './curveExtras.ts'
import type { Shown } from './shown.ts'

const ScoreCell = ({
  score,
  scale,
}: {
  readonly score: number | undefined
  readonly scale: EmotionScale
}): ReactElement => {
  const { words } = useView()
  if (score === undefined) return <td className="jk-gap-cell">{words.notScored}</td>
  return (
    <td>
      <bdi>{words.score(score, scale)}</bdi>, {words.emotionClass[emotionClass(score, scale)]}
    </td>
  )
}

export interface CurveTableProps {
  readonly columns: readonly Column[]
  readonly shown: readonly Shown[]
  readonly scale: EmotionScale
  readonly extras: CurveExtras
  /** The scale of the journey as it shall be. */
  readonly toBeScale: EmotionScale
}

type ExtraProps = Pick<CurveTableProps, 'extras' | 'scale' | 'toBeScale'>

const ExtraHeads = ({ extras: { toBe, spread, arousal } }: Pick<ExtraProps, 'extras'>): ReactElement => {
  const { words } = useView()
  return (
    <>
      {toBe.length > 0 && <th scope="col">{words.journeyState.future}</th>}
      {spread.length > 0 && <th scope="col">{words.spreadKey}</th>}
      {arousal.length > 0 && <th scope="col">{words.arousalKey}</th>}
    </>
  )
}

const ExtraCells = ({ extras, scale, toBeScale, at }: ExtraProps & { readonly at: number }): ReactElement => {
  const { words } = useView()
  const { toBe, spread, arousal } = extras
  const [range, stirred] = [spread[at], arousal[at]]
  return (
    <>
      {toBe.length > 0 && <ScoreCell score={toBe[at]} scale={toBeScale} />}
      {spread.length > 0 && (
        <td>
          <bdi>{range ? `${words.score(range.low, scale)} … ${words.score(range.high, scale)}` : '–'}</bdi>
        </td>
      )}
      {arousal.length > 0 && <td>{stirred === undefined ? '–' : words.rating(stirred)}</td>}
    </>
  )
}

/** The numbers of the curves: a row for each step, a column for each persona. */
export const CurveTable = ({ columns, shown, scale, extras, toBeScale }: CurveTableProps): ReactElement => {
  const { words } = useView()
  const indexOf = new Map(columns.map(({ place }, i) => [place, i]))
  const rowOf = (column: Column, header: ReactNode): ReactElement => (
    <tr key={column.place}>
      {header}
      <StepHeader column={column} />
      {shown.map(({ persona, curve }) => (
        <ScoreCell key={persona.id} score={curve.points[indexOf.get(column.place) ?? -1]?.score} scale={scale} />
      ))}
      <ExtraCells extras={extras} scale={scale} toBeScale={toBeScale} at={indexOf.get(column.place) ?? -1} />
    </tr>
  )
  return (
    <AsTable
      caption={`${words.emotionCurve}, ${words.scaleHint(scale)}`}
      before={shown.slice(1).map(({ persona }) => (
        <CurveSummary key={persona.id} persona={persona.id} />
      ))}
    >
      <thead>
        <tr>
          <th scope="col">{words.columnHead.stage}</th>
          <th scope="col">{words.columnHead.step}</th>
          {shown.map(({ persona }) => (
            <th key={persona.id} scope="col">
              <UserText>{persona.title}</UserText>
            </th>
          ))}
          <ExtraHeads extras={extras} />
        </tr>
      </thead>
      <StageRows columns={columns} rowsOf={rowOf} />
    </AsTable>
  )
}
