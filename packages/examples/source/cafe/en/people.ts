export const evidence = {
  interviews: {
    source: 'Interviews at the door (fictional)',
    quote: 'I can wait. I cannot stand not knowing how long.',
  },
  'till-log': { source: 'Till log, October (fictional)' },
  'door-watch': { source: 'Counting at the door, four Saturdays (fictional)' },
  reviews: {
    source: 'Reviews on the maps, read one by one (fictional)',
    quote: 'Heavenly baklava. Hellish queue.',
  },
  guess: { source: 'What the team concludes from the rest (fictional)' },
  'spring-cards': { source: 'Cards on the tables, May (fictional)' },
  'autumn-cards': { source: 'Cards on the tables, October (fictional)' },
} as const

export const personas = {
  anna: {
    title: 'Anna',
    summary: '29, likes to discover',
    demographics: 'Illustrator, rents with a friend, goes out two evenings a week',
    location: 'Two tram stops away',
    interests: ['Food photography', 'Small local places', 'Ceramics'],
    goals: ['Find a place worth telling about', 'Spend a slow evening with a friend'],
    frustrations: ['Photos that promise too much', 'Being left standing without a word'],
    quote: 'If it is good, everyone I know will hear about it.',
    segment: { title: 'Explorers from the district' },
  },
  boris: {
    title: 'Boris',
    summary: '41, short of time',
    demographics: 'Engineer, married, two children, free on Saturday evenings only',
    location: 'The house next door',
    interests: ['Cycling', 'Board games with the family'],
    goals: ['Something sweet for four, quickly', 'Know the price before he goes'],
    frustrations: ['Queues without an end in sight', 'Forms', 'Messages he did not ask for'],
    quote: 'I have twenty minutes. All in all.',
    segment: { title: 'Families next door' },
  },
} as const

export const empathy = {
  'anna-worth-telling': { text: '“If it is good, everyone I know will hear about it.”' },
  'anna-as-in-photo': { text: 'Will it look like the photo?' },
  'anna-photographs': { text: 'Photographs the plate before the first bite' },
  'anna-invites': { text: 'Brings a friend along' },
  'anna-proud': { text: 'Proud of what she finds first' },
  'anna-cold': { text: 'Cold and overlooked at the door' },
  'anna-no-word': { text: 'Nobody says how long it takes' },
  'anna-slow-evening': { text: 'A slow evening, and a story to tell' },
  'anna-feed': { text: 'Pastries, five times a day in her feed' },
  'anna-marina': { text: 'Marina, who does not exaggerate' },
  'boris-twenty': { text: '“I have twenty minutes. All in all.”' },
  'boris-four-portions': { text: 'What will it cost for four?' },
  'boris-looks-at-watch': { text: 'Looks at his watch, counts the heads before him' },
  'boris-pays-phone': { text: 'Pays with his phone' },
  'boris-trapped': { text: 'Trapped as soon as he stands in line' },
  'boris-unknown-wait': { text: 'A wait without an end in sight' },
  'boris-forms': { text: 'Forms for things that need none' },
  'boris-home-in-time': { text: 'Home with sweets before bedtime' },
  'boris-chain': { text: 'The chain across the street, without a queue' },
  'boris-children': { text: 'Children asking when there will be cake' },
} as const

export const research = {
  'as-pictured': { answer: 'That it looks as in the photo, and that somebody is glad to see them.' },
  'in-and-out': { answer: 'In and out in ten minutes, at a price known before.' },
  'baklava-first': { answer: 'Baklava and tea in six bills of ten; on Saturdays mostly for two or four.' },
  discovery: { answer: 'To find something and be the first to tell.' },
  'family-treat': { answer: 'A treat that the whole family likes.' },
  'saturday-wait': { answer: 'The Saturday queue: 22 minutes, and nobody says so.' },
  'shorter-wait': { answer: 'Probably a wait of ten minutes at most. Nobody has asked those who left.' },
} as const
