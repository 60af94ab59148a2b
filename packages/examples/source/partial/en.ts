/** The words of the map just begun. */
export const en = {
  locale: 'en',
  title: 'A day at the town museum',
  personas: { visitor: { title: 'Visitor' }, donor: { title: 'Donor', summary: 'Nobody has met one yet' } },
  stages: {
    'hear-of-it': { title: 'Hears of it' },
    'find-the-way': { title: 'Finds the way' },
    'be-there': { title: 'Is there' },
    'come-back': { title: 'Comes back' },
  },
  steps: {
    'see-poster': { title: 'Sees a poster' },
    'look-up-hours': { title: 'Looks up the hours' },
    'buy-ticket': { title: 'Buys a ticket' },
    'walk-round': { title: 'Walks round' },
    'leave-note': { title: 'Leaves a note' },
  },
  touchpoints: { poster: { title: 'Poster' }, 'ticket-desk': { title: 'Ticket desk' } },
  emotions: { 'visitor-walk-round': { words: 'Somebody said: sore feet' } },
  barriers: {
    'wrong-hours': { title: 'Two sites, two opening hours' },
    'no-cloakroom': { title: 'Nowhere to leave a coat' },
    'long-line': { title: 'A line on free Sundays' },
  },
  notes: { 'open-today': { text: 'Is it open today?' } },
  solutions: { 'hours-on-door': { title: 'One list of hours' }, bench: { title: 'Benches?' } },
  exits: {},
} as const
