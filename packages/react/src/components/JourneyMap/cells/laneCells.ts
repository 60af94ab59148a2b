import type { LaneRole } from '@journeykit/core'
import { barrierCell } from './barrierCell.tsx'
import { channelCell } from './channelCell.tsx'
import { evidenceCell } from './evidenceCell.tsx'
import type { LaneCellDrawing } from './laneCell.tsx'
import { metricCell } from './metricCell.tsx'
import { solutionCell } from './solutionCell.tsx'
import { textCell } from './textCell.tsx'
import { touchpointCell } from './touchpointCell.tsx'

/** What stands in the cells of each lane but the emotion lane, which is drawn as one. */
export const laneCells: Readonly<Record<Exclude<LaneRole, 'emotion'>, LaneCellDrawing<unknown>>> = {
  actions: textCell,
  touchpoints: touchpointCell,
  channels: channelCell,
  thoughts: textCell,
  barriers: barrierCell,
  solutions: solutionCell,
  metrics: metricCell,
  evidence: evidenceCell,
  frontstage: textCell,
  backstage: textCell,
  support: textCell,
  custom: textCell,
}
