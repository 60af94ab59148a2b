import type { FiveStagesTexts } from '../plans/fiveStages.ts'

export const fiveStages: FiveStagesTexts = {
  name: 'Five stages',
  description: 'From awareness to what comes after the purchase, with the usual touchpoints of an online shop.',
  title: 'Customer journey in five stages',
  scenario: 'From the first advertisement to the days after the parcel.',
  persona: 'Customer',
  stages: {
    awareness: { title: 'Awareness', description: 'Notices a need, and that we exist.' },
    consideration: { title: 'Consideration', description: 'Finds out what there is and what others say.' },
    decision: { title: 'Decision', description: 'Settles the last doubts: price, terms, trust.' },
    purchase: { title: 'Purchase', description: 'Orders and pays.' },
    'post-purchase': { title: 'Post-purchase', description: 'Waits, receives, uses; asks for help or sends it back.' },
  },
  channels: {
    advertising: 'Advertising',
    search: 'Search',
    site: 'Site',
    reviews: 'Review sites',
    chat: 'Chat',
    email: 'E-mail',
    post: 'Parcel',
  },
  touchpoints: {
    advertisement: 'Advertisement',
    results: 'Search results',
    'product-page': 'Product page',
    'others-reviews': 'Reviews by others',
    terms: 'Price, delivery and returns',
    question: 'A question by chat',
    checkout: 'Basket and payment',
    confirmation: 'Order confirmed',
    delivery: 'Delivery',
    support: 'Help and returns',
  },
}
