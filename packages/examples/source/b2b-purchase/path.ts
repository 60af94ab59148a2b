/** The path of a business purchase. Counts are enquiries in a made-up sales system. */
export const stages = {
  need: { expected: { min: 'P2W', max: 'P4W' }, actual: { min: 'P3W', max: 'P8W' } },
  search: { expected: { max: 'P1W' }, actual: { min: 'P1W', max: 'P2W' }, reached: 110 },
  request: { expected: { max: 'P1D' }, actual: { min: 'P4D', max: 'P6D' }, reached: 96, evidence: ['crm'] },
  talks: { expected: { max: 'P2W' }, actual: { min: 'P3W', max: 'P4W' }, reached: 44, evidence: ['crm'] },
  comparison: { expected: { max: 'P1W' }, actual: { max: 'P2W' }, reached: 31, evidence: ['crm'] },
  purchase: { expected: { max: 'P6W' }, actual: { min: 'P6W', max: 'P9W' }, reached: 17, evidence: ['crm'] },
} as const

export const steps = {
  'notice-stops': { stage: 'need' },
  'write-spec': { stage: 'need' },
  'search-web': { stage: 'search' },
  'ask-peers': { stage: 'search' },
  'send-request': { stage: 'request', reached: 96, evidence: ['crm'] },
  'first-call': { stage: 'talks' },
  'see-demo': { stage: 'talks' },
  'compare-offers': { stage: 'comparison' },
  'sign-contract': { stage: 'purchase' },
  'start-up': { stage: 'purchase' },
} as const

export const channels = {
  web: { medium: 'online', ownership: 'independent', type: 'search' },
  peers: { medium: 'offline', ownership: 'independent', type: 'word-of-mouth' },
  fair: { medium: 'offline', ownership: 'paid', type: 'event' },
  site: { medium: 'online', ownership: 'owned', type: 'site' },
  email: { medium: 'online', ownership: 'owned', type: 'email' },
  phone: { medium: 'offline', ownership: 'owned', type: 'phone' },
  people: { medium: 'offline', ownership: 'owned', type: 'person' },
} as const

export const touchpoints = {
  'search-result': { place: 'search-web', channel: 'web', startedBy: 'customer' },
  'product-page': { place: 'search-web', channel: 'site', startedBy: 'customer', evidence: ['interviews'] },
  stand: { place: 'ask-peers', channel: 'fair', startedBy: 'company', personas: ['martin'] },
  'peer-advice': { place: 'ask-peers', channel: 'peers', startedBy: 'customer', personas: ['martin'] },
  form: {
    place: 'send-request',
    channel: 'site',
    startedBy: 'customer',
    response: { median: 'P4D', target: 'P1D', competitor: 'PT4H' },
    evidence: ['crm'],
  },
  'sales-call': { place: 'first-call', channel: 'phone', startedBy: 'company', evidence: ['interviews'] },
  demo: { place: 'see-demo', channel: 'people', startedBy: 'company', personas: ['martin'] },
  offer: {
    place: 'compare-offers',
    channel: 'email',
    startedBy: 'company',
    response: { median: 'P9D', target: 'P3D', competitor: 'P2D' },
    evidence: ['crm'],
  },
  contract: { place: 'sign-contract', channel: 'email', startedBy: 'company', personas: ['irina'] },
  fitters: { place: 'start-up', channel: 'people', startedBy: 'company' },
} as const
