import { memo, type ComponentType, type ReactElement, type NamedExoticComponent } from 'react'
import type { Column, Lane, LaneRole } from '@journeykit/core'
import { useJourney } from '../../binding/useJourney.ts'
import type { MapWords } from '../../words/mapWords.ts'
import { BarrierCell } from './cells/BarrierCell.tsx'
import type { LaneCellProps } from './cells/laneCellProps.ts'
import { ChannelCell } from './cells/ChannelCell.tsx'
import { EvidenceCell } from './cells/EvidenceCell.tsx'
import { MetricCell } from './cells/MetricCell.tsx'
import { SolutionCell } from './cells/SolutionCell.tsx'
import { TextCell } from './cells/TextCell.tsx'
import { TouchpointCell } from './cells/TouchpointCell.tsx'
import { EmotionRow } from './EmotionRow.tsx'
import { LaneHead } from './LaneHead.tsx'
import { selectScale } from './selectors.ts'

/** What stands in the cells of each lane but the emotion lane, which is drawn as one. */
const cells: Readonly<Record<Exclude<LaneRole, 'emotion'>, ComponentType<LaneCellProps>>> = {
  actions: TextCell,
  touchpoints: TouchpointCell,
  channels: ChannelCell,
  thoughts: TextCell,
  barriers: BarrierCell,
  solutions: SolutionCell,
  metrics: MetricCell,
  evidence: EvidenceCell,
  frontstage: TextCell,
  backstage: TextCell,
  support: TextCell,
  custom: TextCell,
}

const hintOf = (role: LaneRole, words: MapWords): string | undefined =>
  (
    ({ touchpoints: words.channelHint, barriers: words.severityHint, solutions: words.ownerHint }) as Partial<
      Record<LaneRole, string>
    >
  )[role]

export interface LaneRowProps {
  readonly lane: Lane
  readonly columns: readonly Column[]
  readonly words: MapWords
}

const LaneRowPlain = ({ lane, columns, words }: LaneRowProps): ReactElement => {
  const scale = useJourney(selectScale)
  if (lane.role === 'emotion') return <EmotionRow lane={lane} columns={columns} hint={words.scaleHint(scale)} />
  const Cell = cells[lane.role]
  return (
    <tr className={`jk-lane jk-lane-${lane.role}`}>
      <LaneHead lane={lane} hint={hintOf(lane.role, words)} />
      {columns.map((column) => (
        <Cell key={column.place} lane={lane.id} column={column} />
      ))}
    </tr>
  )
}

export const LaneRow: NamedExoticComponent<LaneRowProps> = memo(LaneRowPlain)
