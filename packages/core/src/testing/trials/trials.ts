import { activityTrials } from './activityTrials.ts'
import { barrierTrials } from './barrierTrials.ts'
import { channelTrials } from './channelTrials.ts'
import { emotionTrials } from './emotionTrials.ts'
import { empathyTrials } from './empathyTrials.ts'
import { evidenceTrials } from './evidenceTrials.ts'
import { exitTrials } from './exitTrials.ts'
import { journeyTrials } from './journeyTrials.ts'
import { laneTrials } from './laneTrials.ts'
import { metricTrials } from './metricTrials.ts'
import { noteTrials } from './noteTrials.ts'
import { personaTrials } from './personaTrials.ts'
import { researchTrials } from './researchTrials.ts'
import { solutionTrials } from './solutionTrials.ts'
import { stageTrials } from './stageTrials.ts'
import { stepTrials } from './stepTrials.ts'
import { touchpointTrials } from './touchpointTrials.ts'
import type { Trial } from './trial.ts'

/** At least one trial of every operation. */
export const trials: readonly Trial[] = [
  ...journeyTrials,
  ...personaTrials,
  ...empathyTrials,
  ...stageTrials,
  ...stepTrials,
  ...laneTrials,
  ...channelTrials,
  ...touchpointTrials,
  ...activityTrials,
  ...emotionTrials,
  ...barrierTrials,
  ...solutionTrials,
  ...noteTrials,
  ...metricTrials,
  ...exitTrials,
  ...researchTrials,
  ...evidenceTrials,
]
