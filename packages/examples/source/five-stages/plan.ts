import { barriers, emotions, evidence, exits, notes, solutions } from './meaning.ts'
import { channels, stages, steps, touchpoints } from './path.ts'

interface FiveStagesPlan {
  readonly id: string
  readonly scale: { readonly min: 1; readonly neutral: 3; readonly max: 5 }
  readonly evidence: typeof evidence
  readonly personas: { readonly lena: object; readonly mark: object }
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
  watch: { place: 'see-clip', lane: 'actions' },
  type: { place: 'search-raincoat', lane: 'actions' },
  zoom: { place: 'view-coat', lane: 'actions' },
  measure: { place: 'choose-size', lane: 'actions' },
  'fill-in': { place: 'checkout', lane: 'actions' },
  confirm: { place: 'pay', lane: 'actions' },
  'track-parcel': { place: 'wait-parcel', lane: 'actions' },
  'try-on': { place: 'unpack', lane: 'actions' },
  'hand-over': { place: 'send-back', lane: 'actions', personas: ['mark'] },
} as const

/** A raincoat from an online shop, without words. Its emotions stand on another scale than those of the café. */
export const fiveStagesPlan: FiveStagesPlan = {
  id: 'five-stages',
  scale: { min: 1, neutral: 3, max: 5 },
  evidence,
  personas: { lena: {}, mark: {} },
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
