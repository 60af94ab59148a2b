import type { PlanTexts } from '../plan.ts'

/** The plan of a purchase from business to business. */
export const b2bPurchasePlan = {
  stages: ['need', 'information', 'enquiry', 'communication', 'comparison', 'purchase'],
  channels: {
    press: { medium: 'online', ownership: 'independent', type: 'press' },
    search: { medium: 'online', ownership: 'independent', type: 'search' },
    site: { medium: 'online', ownership: 'owned', type: 'site' },
    event: { medium: 'offline', ownership: 'paid', type: 'event' },
    email: { medium: 'online', ownership: 'owned', type: 'email' },
    phone: { medium: 'offline', ownership: 'owned', type: 'phone' },
    person: { medium: 'offline', ownership: 'owned', type: 'person' },
    colleagues: { medium: 'offline', ownership: 'independent', type: 'word-of-mouth' },
  },
  touchpoints: {
    article: { place: 'need', channel: 'press', startedBy: 'customer' },
    results: { place: 'information', channel: 'search', startedBy: 'customer' },
    cases: { place: 'information', channel: 'site', startedBy: 'customer' },
    fair: { place: 'information', channel: 'event', startedBy: 'customer' },
    request: { place: 'enquiry', channel: 'site', startedBy: 'customer' },
    reply: { place: 'enquiry', channel: 'email', startedBy: 'company' },
    call: { place: 'communication', channel: 'phone', startedBy: 'company' },
    demonstration: { place: 'communication', channel: 'person', startedBy: 'company' },
    offer: { place: 'comparison', channel: 'email', startedBy: 'company' },
    reference: { place: 'comparison', channel: 'colleagues', startedBy: 'customer' },
    contract: { place: 'purchase', channel: 'person', startedBy: 'customer' },
    handover: { place: 'purchase', channel: 'person', startedBy: 'company' },
  },
} as const

/** The texts that the plan needs in each language. */
export type B2bPurchaseTexts = PlanTexts<
  (typeof b2bPurchasePlan.stages)[number],
  keyof typeof b2bPurchasePlan.channels,
  keyof typeof b2bPurchasePlan.touchpoints
>
