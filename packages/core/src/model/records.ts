import { activityFields, type Activity } from './activity.ts'
import { barrierFields, type Barrier } from './barrier.ts'
import { channelFields, type Channel } from './channel.ts'
import { emotionFields, type Emotion } from './emotion.ts'
import { evidenceFields, type Evidence } from './evidence.ts'
import { exitFields, type Exit } from './exit.ts'
import type { AnyField, Fields } from './field.ts'
import type { Journey } from './journey.ts'
import type { Kind } from './kind.ts'
import { laneFields, type Lane } from './lane.ts'
import { noteFields, type Note } from './note.ts'
import { personaFields, type Persona } from './persona.ts'
import { solutionFields, type Solution } from './solution.ts'
import { stageFields, type Stage } from './stage.ts'
import { stepFields, type Step } from './step.ts'
import { lookUp, type Table } from './table.ts'
import { touchpointFields, type Touchpoint } from './touchpoint.ts'

/** The interface of each kind of record. */
export interface Records {
  readonly persona: Persona
  readonly stage: Stage
  readonly step: Step
  readonly lane: Lane
  readonly channel: Channel
  readonly touchpoint: Touchpoint
  readonly activity: Activity
  readonly emotion: Emotion
  readonly barrier: Barrier
  readonly solution: Solution
  readonly note: Note
  readonly exit: Exit
  readonly evidence: Evidence
}

/** The member of a journey that holds the records of each kind, as types. */
export interface TableNames {
  readonly persona: 'personas'
  readonly stage: 'stages'
  readonly step: 'steps'
  readonly lane: 'lanes'
  readonly channel: 'channels'
  readonly touchpoint: 'touchpoints'
  readonly activity: 'activities'
  readonly emotion: 'emotions'
  readonly barrier: 'barriers'
  readonly solution: 'solutions'
  readonly note: 'notes'
  readonly exit: 'exits'
  readonly evidence: 'evidence'
}

/** The member of a journey that holds the records of each kind. */
export const tableNames: TableNames = {
  persona: 'personas',
  stage: 'stages',
  step: 'steps',
  lane: 'lanes',
  channel: 'channels',
  touchpoint: 'touchpoints',
  activity: 'activities',
  emotion: 'emotions',
  barrier: 'barriers',
  solution: 'solutions',
  note: 'notes',
  exit: 'exits',
  evidence: 'evidence',
} satisfies Readonly<Record<Kind, keyof Journey>>

const fieldTables: { readonly [K in Kind]: Fields<Records[K]> } = {
  persona: personaFields,
  stage: stageFields,
  step: stepFields,
  lane: laneFields,
  channel: channelFields,
  touchpoint: touchpointFields,
  activity: activityFields,
  emotion: emotionFields,
  barrier: barrierFields,
  solution: solutionFields,
  note: noteFields,
  exit: exitFields,
  evidence: evidenceFields,
}

/** The fields of a kind of record, by name, with the rule of each. */
export const fieldsOf = (kind: Kind): Readonly<Record<string, AnyField>> => fieldTables[kind]

/** The kinds whose records stand in an order among their siblings. */
export type OrderedKind = { [K in Kind]: Records[K] extends { readonly order: string } ? K : never }[Kind]

/** The fields that say to what a record belongs; records that agree in all of them are siblings, ordered together. */
export const belonging: Readonly<Record<Kind, readonly string[]>> = {
  persona: [],
  stage: [],
  step: ['stage'],
  lane: [],
  channel: [],
  touchpoint: ['place'],
  activity: ['place', 'lane'],
  emotion: ['persona', 'place'],
  barrier: ['place'],
  solution: ['place'],
  note: ['place', 'lane'],
  exit: ['place'],
  evidence: [],
}

/** The table that holds the records of a kind. */
export const tableOf = <K extends Kind>(journey: Journey, kind: K): Table<Records[K]> =>
  // The compiler cannot follow kind → name → table for an open K; `tableNames` is checked against Journey above.
  journey[tableNames[kind]] as Table<unknown> as Table<Records[K]>

/** The record of a kind with this id, or undefined. */
export const recordOf = <K extends Kind>(journey: Journey, kind: K, id: string): Records[K] | undefined =>
  lookUp(tableOf(journey, kind), id)
