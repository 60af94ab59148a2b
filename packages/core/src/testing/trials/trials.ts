import { activityTrials } from './activityTrials.ts'
import { barrierTrials } from './barrierTrials.ts'
import { channelTrials } from './channelTrials.ts'
import { emotionTrials } from './emotionTrials.ts'
import { evidenceTrials } from './evidenceTrials.ts'
import { exitTrials } from './exitTrials.ts'
import { journeyTrials } from './journeyTrials.ts'
import { laneTrials } from './laneTrials.ts'
import { noteTrials } from './noteTrials.ts'
import { personaTrials } from './personaTrials.ts'
import { solutionTrials } from './solutionTrials.ts'
import { stageTrials } from './stageTrials.ts'
import { stepTrials } from './stepTrials.ts'
import { touchpointTrials } from './touchpointTrials.ts'
import type { Trial } from './trial.ts'

/** At least one trial of every operation. */
export const trials: readonly Trial[] = [
  ...journeyTrials,
  ...personaTrials,
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
  ...exitTrials,
  ...evidenceTrials,
]
