export const emotions = {
  'anna-see-post': { words: 'Curious' },
  'anna-hear-friend': { words: 'Eager' },
  'anna-read-menu': { words: 'Interested, a little wary' },
  'anna-weigh-offer': { words: 'Looking forward' },
  'anna-queue': { words: 'Ignored, cold' },
  'anna-order': { words: 'Relieved' },
  'anna-eat': { words: 'Delighted' },
  'anna-get-card': { words: 'Pleased' },
  'anna-read-news': { words: 'Remembered' },
  'anna-recommend': { words: 'Proud of the find' },
  'boris-read-menu': { words: 'Left without an answer' },
  'boris-queue': { words: 'Trapped: his time is running out' },
  'boris-order': { words: 'Annoyed' },
  'boris-eat': { words: 'Reconciled' },
  'boris-get-card': { words: 'Questioned' },
  'boris-read-news': { words: 'Indifferent' },
} as const

export const barriers = {
  'no-prices': {
    title: 'No prices on the site',
    description: 'Nobody can tell what an evening for two, or sweets for four, will cost.',
    department: 'Marketing',
  },
  'offer-unclear': {
    title: 'Offer valid to take away?',
    description: 'The card does not say.',
    department: 'Marketing',
  },
  'one-till': {
    title: 'One till at Saturday peak',
    description: 'Half of the week’s customers come between six and nine; one person serves them.',
    department: 'Front of house',
  },
  'no-word': {
    title: 'Nobody says how long',
    description: 'No sign, no word, no end of the queue in sight.',
    department: 'Front of house',
  },
  'no-contactless': {
    title: 'No contactless after 20:00',
    description: 'The terminal reboots just when the queue is longest.',
    department: 'Front of house',
  },
  'no-seats': { title: 'Hardly a free table', description: 'Eleven tables, most of them taken by seven.' },
  'nine-questions': {
    title: 'Sign-up asks nine questions',
    description: 'Birthday and address included, for a card that gives away a pastry.',
    department: 'Product',
  },
  'too-many-messages': {
    title: 'Three messages a week',
    description: 'E-mail and push say the same thing.',
    department: 'Marketing',
  },
} as const

export const notes = {
  unreal: { text: 'That looks unreal.' },
  'how-far': { text: 'Next door? Never noticed it.' },
  'go-there': { text: 'If Marina says so, we are going.' },
  'as-good': { text: 'Is it as good as the photos?' },
  'what-price': { text: 'What will it cost for four?' },
  'worth-trip': { text: 'Worth it on a Saturday?' },
  'gluten-free': { text: 'Is anything gluten-free?' },
  'twenty-minutes': { text: 'Twenty minutes, and nobody says why.' },
  'how-long': { text: 'How much longer?' },
  'card-works': { text: 'Just let the card work.' },
  'worth-it': { text: 'All right, this was worth it.' },
  'fifth-free': { text: 'Every fifth one free, nice.' },
  birthday: { text: 'What do you need my birthday for?' },
  again: { text: 'Them again.' },
  'try-it': { text: 'You have to try it. Just not on a Saturday!' },
} as const

export const exits = {
  'stays-home': { title: 'Stays at home', reason: 'No prices, no answer' },
  'chain-opposite': { title: 'The chain across the street', reason: 'No queue there' },
  'walks-away': { reason: 'Gave up in the queue after ten minutes' },
  'drops-form': { reason: 'The form is too long' },
} as const
