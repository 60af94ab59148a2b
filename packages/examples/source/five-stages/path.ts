/** An online shop in five stages. Counts are visitors of one week, made up. */
export const stages = {
  awareness: { expected: { max: 'P3D' }, reached: 4200 },
  consideration: { expected: { max: 'PT20M' }, actual: { min: 'PT25M', max: 'PT45M' }, reached: 2900 },
  decision: { expected: { max: 'P1D' }, actual: { max: 'P4D' }, reached: 1850 },
  purchase: {
    expected: { max: 'PT3M' },
    actual: { min: 'PT6M', max: 'PT9M' },
    reached: 1400,
    evidence: ['event-log'],
  },
  'post-purchase': { expected: { max: 'P3D' }, actual: { min: 'P2D', max: 'P6D' }, reached: 490 },
} as const

export const steps = {
  'see-clip': { stage: 'awareness' },
  'search-raincoat': { stage: 'awareness' },
  'view-coat': { stage: 'consideration' },
  'choose-size': { stage: 'decision' },
  checkout: { stage: 'purchase', reached: 1400, evidence: ['event-log'] },
  pay: { stage: 'purchase', reached: 560, evidence: ['event-log'] },
  'wait-parcel': { stage: 'post-purchase', reached: 490 },
  unpack: { stage: 'post-purchase' },
  'send-back': { stage: 'post-purchase', reached: 120, evidence: ['event-log'] },
} as const

export const channels = {
  clips: { medium: 'online', ownership: 'paid', type: 'advertising' },
  search: { medium: 'online', ownership: 'independent', type: 'search' },
  shop: { medium: 'online', ownership: 'owned', type: 'site' },
  chat: { medium: 'online', ownership: 'owned', type: 'chat' },
  email: { medium: 'online', ownership: 'owned', type: 'email' },
  parcel: { medium: 'offline', ownership: 'paid', type: 'post' },
} as const

export const touchpoints = {
  clip: { place: 'see-clip', channel: 'clips', startedBy: 'company' },
  results: { place: 'search-raincoat', channel: 'search', startedBy: 'customer' },
  'coat-page': { place: 'view-coat', channel: 'shop', startedBy: 'customer', evidence: ['survey'] },
  'size-table': { place: 'choose-size', channel: 'shop', startedBy: 'customer', evidence: ['survey'] },
  'ask-chat': {
    place: 'choose-size',
    channel: 'chat',
    startedBy: 'customer',
    response: { median: 'PT40S', target: 'PT1M', competitor: 'PT5M' },
    evidence: ['event-log'],
  },
  basket: { place: 'checkout', channel: 'shop', startedBy: 'customer', evidence: ['event-log', 'survey'] },
  payment: { place: 'pay', channel: 'shop', startedBy: 'customer' },
  tracking: { place: 'wait-parcel', channel: 'email', startedBy: 'company' },
  box: { place: 'unpack', channel: 'parcel', startedBy: 'company', evidence: ['survey'] },
  'return-label': {
    place: 'send-back',
    channel: 'parcel',
    startedBy: 'customer',
    response: { median: 'P8D', target: 'P5D' },
  },
} as const
