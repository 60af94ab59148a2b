/** A map just begun, without words: most is not known yet, and unknown is neither zero nor neutral. */
export const partialPlan = {
  id: 'partial',
  personas: { visitor: {}, donor: {} },
  stages: {
    'hear-of-it': {},
    'find-the-way': { expected: { min: 'PT20M' } },
    'be-there': { actual: { max: 'PT3H' }, reached: 140 },
    'come-back': {},
  },
  steps: {
    'see-poster': { stage: 'hear-of-it' },
    'look-up-hours': { stage: 'find-the-way' },
    'buy-ticket': { stage: 'be-there', reached: 140 },
    'walk-round': { stage: 'be-there' },
    'leave-note': { stage: 'be-there' },
  },
  touchpoints: {
    poster: { place: 'see-poster' },
    'ticket-desk': { place: 'buy-ticket', startedBy: 'customer', response: { target: 'PT3M' } },
  },
  emotions: {
    'visitor-buy-ticket': { persona: 'visitor', place: 'buy-ticket', score: -0.5 },
    'visitor-leave-note': { persona: 'visitor', place: 'leave-note', score: 1 },
    'visitor-walk-round': { persona: 'visitor', place: 'walk-round' },
    'donor-walk-round': { persona: 'donor', place: 'walk-round', momentOfTruth: true },
  },
  barriers: {
    'wrong-hours': { place: 'look-up-hours', frequency: 0.3 },
    'no-cloakroom': { place: 'be-there' },
    'long-line': { place: 'buy-ticket', severity: 0.5 },
  },
  notes: { 'open-today': { place: 'look-up-hours', lane: 'thoughts', type: 'question' } },
  solutions: { 'hours-on-door': { place: 'look-up-hours', barriers: ['wrong-hours'] }, bench: { place: 'walk-round' } },
  exits: { 'turned-round': { place: 'look-up-hours', to: 'gave-up' } },
} as const
