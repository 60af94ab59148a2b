import type { PlanTexts } from '../plan.ts'

/** The plan of five stages from awareness to what comes after the purchase. */
export const fiveStagesPlan = {
  stages: ['awareness', 'consideration', 'decision', 'purchase', 'post-purchase'],
  channels: {
    advertising: { medium: 'online', ownership: 'paid', type: 'advertising' },
    search: { medium: 'online', ownership: 'independent', type: 'search' },
    site: { medium: 'online', ownership: 'owned', type: 'site' },
    reviews: { medium: 'online', ownership: 'independent', type: 'reviews' },
    chat: { medium: 'online', ownership: 'owned', type: 'chat' },
    email: { medium: 'online', ownership: 'owned', type: 'email' },
    post: { medium: 'offline', ownership: 'paid', type: 'post' },
  },
  touchpoints: {
    advertisement: { place: 'awareness', channel: 'advertising', startedBy: 'company' },
    results: { place: 'awareness', channel: 'search', startedBy: 'customer' },
    'product-page': { place: 'consideration', channel: 'site', startedBy: 'customer' },
    'others-reviews': { place: 'consideration', channel: 'reviews', startedBy: 'customer' },
    terms: { place: 'decision', channel: 'site', startedBy: 'customer' },
    question: { place: 'decision', channel: 'chat', startedBy: 'customer' },
    checkout: { place: 'purchase', channel: 'site', startedBy: 'customer' },
    confirmation: { place: 'purchase', channel: 'email', startedBy: 'company' },
    delivery: { place: 'post-purchase', channel: 'post', startedBy: 'company' },
    support: { place: 'post-purchase', channel: 'chat', startedBy: 'customer' },
  },
} as const

/** The texts that the plan needs in each language. */
export type FiveStagesTexts = PlanTexts<
  (typeof fiveStagesPlan.stages)[number],
  keyof typeof fiveStagesPlan.channels,
  keyof typeof fiveStagesPlan.touchpoints
>
