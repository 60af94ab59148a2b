import type { OwnTexts, StageTexts } from '../plan.ts'

/** The steps of each stage. */
export const blueprintStages = {
  before: ['book', 'arrive'],
  during: ['receive', 'pay'],
  after: ['follow-up'],
} as const

/** A stage of the blueprint. */
export type BlueprintStage = keyof typeof blueprintStages
/** A step of the blueprint. */
export type BlueprintStep = (typeof blueprintStages)[BlueprintStage][number]

/** The lanes from what the customer does, past the lines of interaction and visibility, to what supports it all. */
export const blueprintLanes = [
  'touchpoints',
  'actions',
  'frontstage',
  'backstage',
  'support',
  'emotion',
  'barriers',
  'solutions',
] as const

/** Who acts in each lane of activities. */
export const blueprintActors = {
  actions: 'customer',
  frontstage: 'staff',
  backstage: 'staff',
  support: 'system',
} as const

/** A lane of activities. */
export type BlueprintLane = keyof typeof blueprintActors

/** What one step of the blueprint is called, what the customer meets there, and what is done in each lane. */
export interface BlueprintStepTexts extends Readonly<Record<BlueprintLane, string>> {
  readonly title: string
  readonly touchpoint: string
}

/** The texts of the blueprint in one language. A missing one does not compile. */
export interface ServiceBlueprintTexts extends OwnTexts {
  readonly scenario: string
  readonly persona: string
  readonly stages: Readonly<Record<BlueprintStage, StageTexts>>
  readonly steps: Readonly<Record<BlueprintStep, BlueprintStepTexts>>
}
