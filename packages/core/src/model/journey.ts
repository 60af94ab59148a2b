import type { Activity } from './activity.ts'
import type { Barrier } from './barrier.ts'
import type { Channel } from './channel.ts'
import type { Duration } from './duration.ts'
import { economicsFields, type Economics } from './economics.ts'
import type { Emotion } from './emotion.ts'
import type { Empathy } from './empathy.ts'
import type { Evidence } from './evidence.ts'
import type { Exit } from './exit.ts'
import type { Fields } from './field.ts'
import { choice, date, duration, group, id, language, optional, scale, text, title } from './fields.ts'
import type { Id } from './id.ts'
import type { Lane } from './lane.ts'
import type { Metric } from './metric.ts'
import type { Note } from './note.ts'
import type { Persona } from './persona.ts'
import type { Research } from './research.ts'
import type { EmotionScale } from './scale.ts'
import type { Solution } from './solution.ts'
import type { Stage } from './stage.ts'
import type { Step } from './step.ts'
import type { Table } from './table.ts'
import type { Touchpoint } from './touchpoint.ts'

/** As it is, and as it is to be. */
export const journeyStates = ['current', 'future'] as const
/** As it is, or as it is to be. */
export type JourneyState = (typeof journeyStates)[number]

/** What a journey says of itself. */
export interface JourneyHead {
  readonly id: Id<'journey'>
  readonly title: string
  /** From where to where the map goes, in a sentence. */
  readonly scenario?: string
  readonly state: JourneyState
  /** The language that its texts are written in, as a BCP 47 tag: `en`, `ru`, `pt-BR`. */
  readonly locale: string
  /** The scale of all its emotion scores. */
  readonly scale: EmotionScale
  /** The person or team that answers for the map. */
  readonly owner?: string
  /** What a customer is worth and costs. */
  readonly economics?: Economics
  /** How often the map is to be looked at again. */
  readonly reviewInterval?: Duration
  /** The day on which it is to be looked at next, as `2026-05-17`. */
  readonly nextReview?: string
}

/**
 * The whole document: one scenario, its personas, and what they meet. Plain JSON: flat tables by id; belonging is the
 * parent's id on the child, order an order key on the record. Absent means unknown, never zero and never neutral.
 */
export interface Journey extends JourneyHead {
  readonly personas: Table<Persona>
  readonly empathy: Table<Empathy>
  readonly stages: Table<Stage>
  readonly steps: Table<Step>
  readonly lanes: Table<Lane>
  readonly channels: Table<Channel>
  readonly touchpoints: Table<Touchpoint>
  readonly activities: Table<Activity>
  readonly emotions: Table<Emotion>
  readonly barriers: Table<Barrier>
  readonly solutions: Table<Solution>
  readonly notes: Table<Note>
  readonly metrics: Table<Metric>
  readonly exits: Table<Exit>
  readonly research: Table<Research>
  readonly evidence: Table<Evidence>
}

/** The rule of each field of the head of a journey. */
export const journeyFields: Fields<JourneyHead> = {
  id: id<'journey'>(),
  title,
  scenario: optional(text),
  state: choice(journeyStates),
  locale: language,
  scale,
  owner: optional(title),
  economics: optional(group<Economics>(economicsFields)),
  reviewInterval: optional(duration),
  nextReview: optional(date),
}
