import {
  addActivity,
  addBarrier,
  addChannel,
  addEmotion,
  addEmpathy,
  addEvidence,
  addExit,
  addMetric,
  addNote,
  addPersona,
  addResearch,
  addSolution,
  addStage,
  addStep,
  addTouchpoint,
  createJourney,
  edit,
  editLane,
  type Journey,
  type NewJourney,
} from '@journeykit/core'
import { join } from './join.ts'
import type { Plan, Planned, Wording, Words } from './plan.ts'

/** Every table of words that a plan may need, as it is read here. */
type AnyWording = Wording<{ id: string }> & {
  readonly [T in keyof Planned]?: { readonly [id: string]: Words<Planned[T]> | undefined }
}

const headOf = (plan: Plan, { title, scenario, owner, locale }: AnyWording): NewJourney => ({
  id: plan.id,
  title,
  locale,
  ...(scenario !== undefined && { scenario }),
  ...(owner !== undefined && { owner }),
  ...(plan.lanes && { lanes: plan.lanes }),
  ...(plan.scale && { scale: plan.scale }),
  ...(plan.state && { state: plan.state }),
  ...(plan.economics && { economics: plan.economics }),
  ...(plan.reviewInterval !== undefined && { reviewInterval: plan.reviewInterval }),
  ...(plan.nextReview !== undefined && { nextReview: plan.nextReview }),
})

/**
 * Builds an example out of its plan and its words, by the same operations that an editor uses.
 * @throws RefusedError where the plan is not sound, Error where words and plan do not fit.
 */
export const buildJourney = <P extends Plan>(plan: P, wording: Wording<P>): Journey => {
  const words: AnyWording = wording
  return edit(
    createJourney(headOf(plan, words)),
    ...Object.entries(words.lanes ?? {}).map(([id, changes]) => editLane({ id, changes })),
    ...join(plan.evidence, words.evidence).map((record) => addEvidence(record)),
    ...join(plan.personas, words.personas).map((record) => addPersona(record)),
    ...join(plan.empathy, words.empathy).map((record) => addEmpathy(record)),
    ...join(plan.stages, words.stages).map((record) => addStage(record)),
    ...join(plan.steps, words.steps).map((record) => addStep(record)),
    ...join(plan.channels, words.channels).map((record) => addChannel(record)),
    ...join(plan.touchpoints, words.touchpoints).map((record) => addTouchpoint(record)),
    ...join(plan.activities, words.activities).map((record) => addActivity(record)),
    ...join(plan.emotions, words.emotions).map((record) => addEmotion(record)),
    ...join(plan.barriers, words.barriers).map((record) => addBarrier(record)),
    ...join(plan.notes, words.notes).map((record) => addNote(record)),
    ...join(plan.metrics, words.metrics).map((record) => addMetric(record)),
    ...join(plan.solutions, words.solutions).map((record) => addSolution(record)),
    ...join(plan.exits, words.exits).map((record) => addExit(record)),
    ...join(plan.research, words.research).map((record) => addResearch(record)),
  )
}
