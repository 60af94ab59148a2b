import { barriers, emotions, evidence, exits, notes, solutions } from './meaning.ts'
import { channels, stages, steps, touchpoints } from './path.ts'

interface B2bPlan {
  readonly id: string
  readonly evidence: typeof evidence
  readonly personas: { readonly irina: object; readonly martin: object }
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

const activities = {
  'log-stops': { place: 'notice-stops', lane: 'actions', personas: ['martin'] },
  'list-needs': { place: 'write-spec', lane: 'actions' },
  browse: { place: 'search-web', lane: 'actions' },
  'ask-around': { place: 'ask-peers', lane: 'actions', personas: ['martin'] },
  'ask-five': { place: 'send-request', lane: 'actions', personas: ['irina'] },
  explain: { place: 'first-call', lane: 'actions' },
  'try-out': { place: 'see-demo', lane: 'actions', personas: ['martin'] },
  tabulate: { place: 'compare-offers', lane: 'actions', personas: ['irina'] },
  negotiate: { place: 'sign-contract', lane: 'actions', personas: ['irina'] },
  'run-in': { place: 'start-up', lane: 'actions', personas: ['martin'] },
} as const

/** A factory buys a packing machine, without words. */
export const b2bPlan: B2bPlan = {
  id: 'b2b-purchase',
  evidence,
  personas: { irina: {}, martin: {} },
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
