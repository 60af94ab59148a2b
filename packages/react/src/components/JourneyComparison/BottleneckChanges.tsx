import type { ReactElement, ReactNode } from 'react'
import { recordOf, titleOf, type BottleneckChange, type BottleneckSide } from '@journeykit/core'
import { useReport } from '../ReportView/ReportWordsContext.ts'
import { Heading } from '../View/Heading.tsx'
import { Spoken } from '../View/Spoken.tsx'
import { UserText } from '../View/UserText.tsx'
import { ChangeMark } from './ChangeMark.tsx'
import type { Compared } from './compared.ts'

/** How many are in sight; the rest opens on demand. */
const inSight = 8

const Side = ({ side }: { readonly side: BottleneckSide | undefined }): ReactElement => {
  const { words } = useReport()
  if (!side)
    return (
      <td role="cell" className="jk-gap-cell">
        –
      </td>
    )
  return (
    <td role="cell">
      <bdi>{words.rating(side.score)}</bdi>{' '}
      <small>
        <Spoken>{words.rank(words.number(side.rank))}</Spoken>
      </small>
    </td>
  )
}

const Fate = ({ change: { fate, change, sameTerms } }: { readonly change: BottleneckChange }): ReactElement => {
  const { words } = useReport()
  return (
    <td role="cell">
      <Spoken>
        {fate !== 'both' && words.fate[fate]}
        {fate === 'both' && change !== undefined && <ChangeMark change={change} better="lower" />}
        {sameTerms === false && <small>{words.otherTerms}</small>}
      </Spoken>
    </td>
  )
}

interface RowsProps {
  readonly compared: Compared
  readonly changes: readonly BottleneckChange[]
}

const Rows = ({ compared: { before, after }, changes }: RowsProps): ReactNode =>
  changes.map((change) => {
    const { place, fate } = change
    const journey = fate === 'removed' ? before : after
    const kind = recordOf(journey, 'step', place) ? 'step' : 'stage'
    return (
      <tr key={place} role="row" data-fate={fate}>
        <th role="rowheader" scope="row">
          <UserText>{titleOf(journey, { kind, id: place })}</UserText>
        </th>
        <Side side={change.before} />
        <Side side={change.after} />
        <Fate change={change} />
      </tr>
    )
  })

// The roles are said outright, because rows that are laid out as a grid on a phone lose those of a table.
const Table = ({ compared, changes }: RowsProps): ReactElement => {
  const { words } = useReport()
  return (
    <table role="table" className="jk-bottlenecks-compared" aria-label={words.bottlenecksCompared}>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {words.placeHead}
          </th>
          <th role="columnheader" scope="col">
            {words.comparisonHead.before}
          </th>
          <th role="columnheader" scope="col">
            {words.comparisonHead.after}
          </th>
          <th role="columnheader" scope="col">
            {words.comparisonHead.change}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        <Rows compared={compared} changes={changes} />
      </tbody>
    </table>
  )
}

/** What became of each bottleneck: score and rank on both sides, worst of the later version first. */
export const BottleneckChanges = ({ compared }: { readonly compared: Compared }): ReactElement => {
  const { words } = useReport()
  const { bottlenecks } = compared.found
  const rest = bottlenecks.slice(inSight)
  return (
    <section className="jk-changes">
      <Heading below={1}>{words.bottlenecksCompared}</Heading>
      {bottlenecks.length === 0 ? (
        <p className="jk-none">
          <Spoken>{words.bottlenecksComparedNone}</Spoken>
        </p>
      ) : (
        <Table compared={compared} changes={bottlenecks.slice(0, inSight)} />
      )}
      {rest.length > 0 && (
        <details className="jk-more">
          <summary>
            <Spoken>{words.more(rest.length)}</Spoken>
          </summary>
          <Table compared={compared} changes={rest} />
        </details>
      )}
    </section>
  )
}
