import type { Channel } from '../model/channel.ts'
import type { Initiator } from '../model/touchpoint.ts'

/** What a template says of a channel, its name apart. */
export type PlannedChannel = Pick<Channel, 'medium' | 'ownership' | 'type'>

/** Where a touchpoint of a template stands, its name apart. */
export interface PlannedTouchpoint<Stage extends string, Channel extends string> {
  readonly place: Stage
  readonly channel: Channel
  readonly startedBy: Initiator
}

/** The structure of a template of stages with their usual touchpoints. Keys are the ids of the records. */
export interface Plan<Stage extends string, Channel extends string, Touchpoint extends string> {
  readonly stages: readonly Stage[]
  readonly channels: Readonly<Record<Channel, PlannedChannel>>
  readonly touchpoints: Readonly<Record<Touchpoint, PlannedTouchpoint<Stage, Channel>>>
}

/** What every template says of itself in one language. */
export interface OwnTexts {
  readonly name: string
  readonly description: string
  /** The title of the journey when the host gives none. */
  readonly title: string
}

/** A heading and what belongs under it. */
export interface StageTexts {
  readonly title: string
  readonly description: string
}

/** The texts of a plan in one language. A missing one does not compile. */
export interface PlanTexts<Stage extends string, Channel extends string, Touchpoint extends string> extends OwnTexts {
  readonly scenario: string
  readonly persona: string
  readonly stages: Readonly<Record<Stage, StageTexts>>
  readonly channels: Readonly<Record<Channel, string>>
  readonly touchpoints: Readonly<Record<Touchpoint, string>>
}
