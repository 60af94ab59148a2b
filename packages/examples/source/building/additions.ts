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
  type Operation,
} from '@journeykit/core'
import { join } from './join.ts'
import type { Planned, Tables, TableWords, Words } from './plan.ts'

/** Every table of words that there may be, as it is read here. */
type AnyWords = { readonly [T in keyof Planned]?: { readonly [id: string]: Words<Planned[T]> | undefined } }

/** The operations that add records with their words, each last among its siblings. */
export const additions = <T extends Tables>(given: T, wording: TableWords<T>): readonly Operation[] => {
  const [tables, words]: readonly [Tables, AnyWords] = [given, wording]
  return [
    ...join(tables.evidence, words.evidence).map((record) => addEvidence(record)),
    ...join(tables.personas, words.personas).map((record) => addPersona(record)),
    ...join(tables.empathy, words.empathy).map((record) => addEmpathy(record)),
    ...join(tables.stages, words.stages).map((record) => addStage(record)),
    ...join(tables.steps, words.steps).map((record) => addStep(record)),
    ...join(tables.channels, words.channels).map((record) => addChannel(record)),
    ...join(tables.touchpoints, words.touchpoints).map((record) => addTouchpoint(record)),
    ...join(tables.activities, words.activities).map((record) => addActivity(record)),
    ...join(tables.emotions, words.emotions).map((record) => addEmotion(record)),
    ...join(tables.barriers, words.barriers).map((record) => addBarrier(record)),
    ...join(tables.notes, words.notes).map((record) => addNote(record)),
    ...join(tables.metrics, words.metrics).map((record) => addMetric(record)),
    ...join(tables.solutions, words.solutions).map((record) => addSolution(record)),
    ...join(tables.exits, words.exits).map((record) => addExit(record)),
    ...join(tables.research, words.research).map((record) => addResearch(record)),
  ]
}
