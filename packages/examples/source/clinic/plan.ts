import { barriers, emotions, evidence, exits, metrics, notes, personas, solutions } from './meaning.ts'
import { activities, channels, stages, steps, touchpoints } from './path.ts'

/** The lanes of a service blueprint on top, what is felt and done about it below. */
const lanes = [
  'actions',
  'touchpoints',
  'frontstage',
  'backstage',
  'support',
  'emotion',
  'thoughts',
  'barriers',
  'solutions',
] as const

interface ClinicPlan {
  readonly id: string
  readonly lanes: typeof lanes
  readonly reviewInterval: string
  readonly nextReview: string
  readonly evidence: typeof evidence
  readonly personas: typeof personas
  readonly stages: typeof stages
  readonly steps: typeof steps
  readonly channels: typeof channels
  readonly touchpoints: typeof touchpoints
  readonly activities: typeof activities
  readonly emotions: typeof emotions
  readonly barriers: typeof barriers
  readonly notes: typeof notes
  readonly metrics: typeof metrics
  readonly solutions: typeof solutions
  readonly exits: typeof exits
}

/** A visit to a clinic as a service blueprint, without words. */
export const clinicPlan: ClinicPlan = {
  id: 'clinic',
  lanes,
  reviewInterval: 'P6M',
  nextReview: '2027-04-09',
  evidence,
  personas,
  stages,
  steps,
  channels,
  touchpoints,
  activities,
  emotions,
  barriers,
  notes,
  metrics,
  solutions,
  exits,
}
