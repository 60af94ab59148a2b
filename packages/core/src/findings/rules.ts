import { actionWithoutOwner } from './rules/actionWithoutOwner.ts'
import { allAssumed } from './rules/allAssumed.ts'
import { barrierWithoutSolution } from './rules/barrierWithoutSolution.ts'
import { blockedByProduct } from './rules/blockedByProduct.ts'
import { brokenContinuity } from './rules/brokenContinuity.ts'
import { companyWords } from './rules/companyWords.ts'
import { contactPressure } from './rules/contactPressure.ts'
import { costRatio } from './rules/costRatio.ts'
import { handoffDrop } from './rules/handoffDrop.ts'
import { leap } from './rules/leap.ts'
import { neverNegative } from './rules/neverNegative.ts'
import { obstacleOverload } from './rules/obstacleOverload.ts'
import { overdueAction } from './rules/overdueAction.ts'
import { personaWithoutEvidence } from './rules/personaWithoutEvidence.ts'
import { reviewOverdue } from './rules/reviewOverdue.ts'
import { severalVoices } from './rules/severalVoices.ts'
import { slowResponse } from './rules/slowResponse.ts'
import { solutionWithoutMetric } from './rules/solutionWithoutMetric.ts'
import { stageWithoutTimeFrame } from './rules/stageWithoutTimeFrame.ts'
import { stageWithoutTouchpoint } from './rules/stageWithoutTouchpoint.ts'
import { staleEvidence } from './rules/staleEvidence.ts'
import { tooLong } from './rules/tooLong.ts'
import { tooManySteps } from './rules/tooManySteps.ts'
import { unansweredQuestion } from './rules/unansweredQuestion.ts'

type PathRules = readonly [
  typeof tooManySteps,
  typeof leap,
  typeof tooLong,
  typeof unansweredQuestion,
  typeof obstacleOverload,
  typeof blockedByProduct,
  typeof brokenContinuity,
  typeof slowResponse,
  typeof contactPressure,
  typeof handoffDrop,
  typeof stageWithoutTouchpoint,
  typeof stageWithoutTimeFrame,
]

const pathRules: PathRules = [
  tooManySteps,
  leap,
  tooLong,
  unansweredQuestion,
  obstacleOverload,
  blockedByProduct,
  brokenContinuity,
  slowResponse,
  contactPressure,
  handoffDrop,
  stageWithoutTouchpoint,
  stageWithoutTimeFrame,
]

// Rules about what the map rests on and what is done about it.
type PlanRules = readonly [
  typeof barrierWithoutSolution,
  typeof solutionWithoutMetric,
  typeof actionWithoutOwner,
  typeof overdueAction,
  typeof personaWithoutEvidence,
  typeof allAssumed,
  typeof staleEvidence,
  typeof reviewOverdue,
  typeof neverNegative,
  typeof severalVoices,
  typeof companyWords,
  typeof costRatio,
]

const planRules: PlanRules = [
  barrierWithoutSolution,
  solutionWithoutMetric,
  actionWithoutOwner,
  overdueAction,
  personaWithoutEvidence,
  allAssumed,
  staleEvidence,
  reviewOverdue,
  neverNegative,
  severalVoices,
  companyWords,
  costRatio,
]

/** The rules about the customer's path. */
export type PathRuleId = PathRules[number]['id']
/** The rules about what the map rests on, and about what is done. */
export type PlanRuleId = PlanRules[number]['id']
/** A rule of the library. */
export type BuiltInRule = PathRules[number] | PlanRules[number]
/** The id of a rule of the library. */
export type BuiltInRuleId = BuiltInRule['id']

/** Every rule of the library: those about the path first, then those about belief and action. */
export const rules: readonly [...PathRules, ...PlanRules] = [...pathRules, ...planRules]
