import type { ReactElement } from 'react'
import type { JourneyArchive, JourneyVersion, TrendPoint } from '@journeykit/core'
import { AsTable } from '../AsTable/AsTable.tsx'
import { useReport } from '../ReportView/ReportWordsContext.ts'
import { Spoken } from '../View/Spoken.tsx'
import { UserText } from '../View/UserText.tsx'
import type { PlottedTrend } from './plottedTrend.ts'

interface RowProps {
  readonly point: TrendPoint
  readonly version: JourneyVersion | undefined
  readonly say: (value: number) => string
}

const Row = ({ point: { date, value, carried }, version, say }: RowProps): ReactElement => {
  const { words } = useReport()
  return (
    <tr>
      <th scope="row">
        <Spoken>{words.date(date)}</Spoken>
      </th>
      <td className={value === undefined ? 'jk-gap-cell' : undefined}>
        <Spoken>
          {value === undefined ? words.unknownValue : say(value)}
          {carried && <small>{`, ${words.carriedOver}`}</small>}
        </Spoken>
      </td>
      <td>{version?.note !== undefined && <UserText>{version.note}</UserText>}</td>
      <td>{version?.author !== undefined && <UserText>{version.author}</UserText>}</td>
    </tr>
  )
}

export interface TrendTableProps {
  readonly plotted: PlottedTrend
  readonly archive: JourneyArchive
  readonly caption: string
  readonly say: (value: number) => string
}

/** The same as the picture: a row for each version, with what changed in it and who signs for it. */
export const TrendTable = ({ plotted, archive, caption, say }: TrendTableProps): ReactElement => {
  const { words } = useReport()
  const versions = new Map(archive.versions.map((version) => [version.id, version]))
  return (
    <AsTable caption={<Spoken>{caption}</Spoken>}>
      <thead>
        <tr>
          {(['version', 'value', 'note', 'author'] as const).map((head) => (
            <th key={head} scope="col">
              {words.trendHead[head]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {plotted.found.points.map((point) => (
          <Row key={point.version} point={point} version={versions.get(point.version)} say={say} />
        ))}
      </tbody>
    </AsTable>
  )
}
