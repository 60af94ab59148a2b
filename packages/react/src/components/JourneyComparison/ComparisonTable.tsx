import type { ReactElement, ReactNode } from 'react'
import { emotionClass, type Column, type PairedPoint } from '@journeykit/core'
import { AsTable } from '../AsTable/AsTable.tsx'
import { StageRows, StepHeader } from '../AsTable/StageRows.tsx'
import { useReport } from '../ReportView/ReportWordsContext.ts'
import { Spoken } from '../View/Spoken.tsx'
import { ChangeMark } from './ChangeMark.tsx'
import type { Compared } from './compared.ts'
import { reasonAt } from './ChangeAt.tsx'

interface SideCellProps {
  readonly point: PairedPoint
  readonly side: 'before' | 'after'
  readonly compared: Compared
}

const SideCell = ({ point, side, compared: { before } }: SideCellProps): ReactElement => {
  const { words } = useReport()
  const score = point[side]
  if (score === undefined) {
    const missing = point.on === 'both' || point.on === side ? words.notScored : '–'
    return <td className="jk-gap-cell">{missing}</td>
  }
  return (
    <td>
      <bdi>{words.score(score, before.scale)}</bdi>, {words.emotionClass[emotionClass(score, before.scale)]}
    </td>
  )
}

const ChangeCell = ({ point }: { readonly point: PairedPoint }): ReactElement => {
  const { words } = useReport()
  if (point.change === undefined)
    return (
      <td className="jk-gap-cell">
        <Spoken>{words.noChangeAt[reasonAt(point)]}</Spoken>
      </td>
    )
  return (
    <td>
      <ChangeMark change={point.change} />
    </td>
  )
}

export interface ComparisonTableProps {
  readonly compared: Compared
  readonly columns: readonly Column[]
}

/** The numbers of both curves: a row for each step of either version, in the order of the picture. */
export const ComparisonTable = ({ compared, columns }: ComparisonTableProps): ReactElement => {
  const { words } = useReport()
  const points = new Map(compared.curve.points.map((point) => [point.place, point]))
  const rowOf = (column: Column, header: ReactNode): ReactNode => {
    const point = points.get(column.place)
    return (
      point && (
        <tr key={column.place}>
          {header}
          <StepHeader column={column} />
          <SideCell point={point} side="before" compared={compared} />
          <SideCell point={point} side="after" compared={compared} />
          <ChangeCell point={point} />
        </tr>
      )
    )
  }
  return (
    <AsTable caption={`${words.journeyComparison}, ${words.scaleHint(compared.before.scale)}`}>
      <thead>
        <tr>
          <th scope="col">{words.columnHead.stage}</th>
          <th scope="col">{words.columnHead.step}</th>
          <th scope="col">{words.comparisonHead.before}</th>
          <th scope="col">{words.comparisonHead.after}</th>
          <th scope="col">{words.comparisonHead.change}</th>
        </tr>
      </thead>
      <StageRows columns={columns} rowsOf={rowOf} />
    </AsTable>
  )
}
