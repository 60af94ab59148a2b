import { activityFields, type Activity } from './activity.ts'
import { barrierFields, type Barrier } from './barrier.ts'
import { channelFields, type Channel } from './channel.ts'
import { emotionFields, type Emotion } from './emotion.ts'
import { empathyFields, type Empathy } from './empathy.ts'
import { evidenceFields, type Evidence } from './evidence.ts'
import { exitFields, type Exit } from './exit.ts'
import type { AnyField, Fields } from './field.ts'
import type { Journey } from './journey.ts'
import type { Kind } from './kind.ts'
import { laneFields, type Lane } from './lane.ts'
import { metricFields, type Metric } from './metric.ts'
import { noteFields, type Note } from './note.ts'
import { personaFields, type Persona } from './persona.ts'
import { researchFields, type Research } from './research.ts'
import { solutionFields, type Solution } from './solution.ts'
import { stageFields, type Stage } from './stage.ts'
import { stepFields, type Step } from './step.ts'
import { lookUp, type Table } from './table.ts'
import { touchpointFields, type Touchpoint } from './touchpoint.ts'

/** The interface of each kind of record. */
export interface Records {
  readonly persona: Persona
  readonly empathy: Empathy
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
  readonly metric: Metric
  readonly exit: Exit
  readonly research: Research
  readonly evidence: Evidence
}

/** The member of a journey that holds the records of each kind, as types. */
export interface TableNames {
  readonly persona: 'personas'
  readonly empathy: 'empathy'
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
  readonly metric: 'metrics'
  readonly exit: 'exits'
  readonly research: 'research'
  readonly evidence: 'evidence'
}

/** The member of a journey that holds the records of each kind. */
export const tableNames: TableNames = {
  persona: 'personas',
  empathy: 'empathy',
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
  metric: 'metrics',
  exit: 'exits',
  research: 'research',
  evidence: 'evidence',
} satisfies Readonly<Record<Kind, keyof Journey>>

const fieldTables: { readonly [K in Kind]: Fields<Records[K]> } = {
  persona: personaFields,
  empathy: empathyFields,
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
  metric: metricFields,
  exit: exitFields,
  research: researchFields,
  evidence: evidenceFields,
}

/** The fields of a kind of record, by name, with the rule of each. */
export const fieldsOf = (kind: Kind): Readonly<Record<string, AnyField>> => fieldTables[kind]

/** The kinds whose records stand in an order among their siblings. */
export type OrderedKind = { [K in Kind]: Records[K] extends { readonly order: string } ? K : never }[Kind]

/** The fields that say to what a record of each kind belongs, as types. */
export interface Belonging {
  readonly persona: never
  readonly empathy: 'persona' | 'aspect'
  readonly stage: never
  readonly step: 'stage'
  readonly lane: never
  readonly channel: never
  readonly touchpoint: 'place'
  readonly activity: 'place' | 'lane'
  readonly emotion: 'persona' | 'place'
  readonly barrier: 'place'
  readonly solution: 'place'
  readonly note: 'place' | 'lane'
  readonly metric: never
  readonly exit: 'place'
  readonly research: 'question'
  readonly evidence: never
}

/** The fields that say to what a record belongs; records that agree in all of them are siblings, ordered together. */
export const belonging: Readonly<Record<Kind, readonly string[]>> = {
  persona: [],
  empathy: ['persona', 'aspect'],
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
  metric: [],
  exit: ['place'],
  research: ['question'],
  evidence: [],
} satisfies { readonly [K in Kind]: readonly Belonging[K][] }

/** The table that holds the records of a kind. */
export const tableOf = <K extends Kind>(journey: Journey, kind: K): Table<Records[K]> =>
  // The compiler cannot follow kind → name → table for an open K; `tableNames` is checked against Journey above.
  journey[tableNames[kind]] as Table<unknown> as Table<Records[K]>

/** The record of a kind with this id, or undefined. */
export const recordOf = <K extends Kind>(journey: Journey, kind: K, id: string): Records[K] | undefined =>
  lookUp(tableOf(journey, kind), id)
