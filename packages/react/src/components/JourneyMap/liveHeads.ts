import type { NamedExoticComponent } from 'react'
import { laneHead, type LaneHeadProps } from './laneHead.tsx'
import { live, type Counted } from './live.tsx'
import type { MapColumn } from './mapColumns.ts'
import { stageHead, type StageHeadProps } from './stageHead.tsx'
import { stepHead } from './stepHead.tsx'

export const StageHead: NamedExoticComponent<StageHeadProps & Counted> = live(stageHead)
export const StepHead: NamedExoticComponent<{ readonly column: MapColumn } & Counted> = live(stepHead)
export const LaneHead: NamedExoticComponent<LaneHeadProps & Counted> = live(laneHead)
