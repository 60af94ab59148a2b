import type { PlanTexts } from '../plan.ts'

/** The plan of six stages from awareness to loyalty. */
export const sixStagesPlan = {
  stages: ['awareness', 'interest', 'consideration', 'purchase', 'retention', 'loyalty'],
  channels: {
    social: { medium: 'online', ownership: 'owned', type: 'social' },
    friends: { medium: 'offline', ownership: 'independent', type: 'word-of-mouth' },
    site: { medium: 'online', ownership: 'owned', type: 'site' },
    reviews: { medium: 'online', ownership: 'independent', type: 'reviews' },
    chat: { medium: 'online', ownership: 'owned', type: 'chat' },
    place: { medium: 'offline', ownership: 'owned', type: 'place' },
    app: { medium: 'online', ownership: 'owned', type: 'app' },
    email: { medium: 'online', ownership: 'owned', type: 'email' },
  },
  touchpoints: {
    post: { place: 'awareness', channel: 'social', startedBy: 'company' },
    'friends-story': { place: 'awareness', channel: 'friends', startedBy: 'customer' },
    catalogue: { place: 'interest', channel: 'site', startedBy: 'customer' },
    'others-reviews': { place: 'interest', channel: 'reviews', startedBy: 'customer' },
    offer: { place: 'consideration', channel: 'social', startedBy: 'company' },
    question: { place: 'consideration', channel: 'chat', startedBy: 'customer' },
    service: { place: 'purchase', channel: 'place', startedBy: 'customer' },
    payment: { place: 'purchase', channel: 'place', startedBy: 'customer' },
    card: { place: 'retention', channel: 'app', startedBy: 'company' },
    support: { place: 'retention', channel: 'chat', startedBy: 'customer' },
    news: { place: 'loyalty', channel: 'email', startedBy: 'company' },
    'own-review': { place: 'loyalty', channel: 'reviews', startedBy: 'customer' },
    recommendation: { place: 'loyalty', channel: 'friends', startedBy: 'customer' },
  },
} as const

/** The texts that the plan needs in each language. */
export type SixStagesTexts = PlanTexts<
  (typeof sixStagesPlan.stages)[number],
  keyof typeof sixStagesPlan.channels,
  keyof typeof sixStagesPlan.touchpoints
>
