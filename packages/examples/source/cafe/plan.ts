import { activities } from './activities.ts'
import { channels, touchpoints } from './contacts.ts'
import { emotions } from './emotions.ts'
import { notes } from './notes.ts'
import { evidence, personas } from './people.ts'
import { stages, steps } from './stages.ts'
import { barriers, exits, solutions } from './troubles.ts'

interface CafePlan {
  readonly id: string
  readonly lanes: readonly ['actions', 'touchpoints', 'emotion', 'thoughts', 'barriers', 'solutions', 'backstage']
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
  readonly solutions: typeof solutions
  readonly exits: typeof exits
}

/** An evening at the corner café, without words. */
export const cafePlan: CafePlan = {
  id: 'cafe',
  lanes: ['actions', 'touchpoints', 'emotion', 'thoughts', 'barriers', 'solutions', 'backstage'],
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
  solutions,
  exits,
}
