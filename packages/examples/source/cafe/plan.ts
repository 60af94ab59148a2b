import { activities } from './activities.ts'
import { channels, touchpoints } from './contacts.ts'
import { emotions } from './emotions.ts'
import { empathy } from './empathy.ts'
import { evidence } from './evidence.ts'
import { metrics } from './metrics.ts'
import { notes } from './notes.ts'
import { personas } from './people.ts'
import { research } from './research.ts'
import { solutions } from './solutions.ts'
import { stages, steps } from './stages.ts'
import { barriers, exits } from './troubles.ts'

/** Around the drama: what the customer does on top, then the map, then the café from the counter down to its suppliers. */
const lanes = [
  'actions',
  'touchpoints',
  'emotion',
  'thoughts',
  'barriers',
  'solutions',
  'frontstage',
  'backstage',
  'support',
] as const

/** A regular comes once a month for a bill of 11.40; winning a guest costs six times what keeping one does. */
const economics = { currency: 'EUR', customerValue: 137, acquisitionCost: 18, retentionCost: 3 } as const

interface CafePlan {
  readonly id: string
  readonly lanes: typeof lanes
  readonly economics: typeof economics
  readonly reviewInterval: string
  readonly nextReview: string
  readonly evidence: typeof evidence
  readonly personas: typeof personas
  readonly empathy: typeof empathy
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
  readonly research: typeof research
}

/** An evening at the corner café, without words. */
export const cafePlan: CafePlan = {
  id: 'cafe',
  lanes,
  economics,
  reviewInterval: 'P3M',
  nextReview: '2027-01-16',
  evidence,
  personas,
  empathy,
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
  research,
}
