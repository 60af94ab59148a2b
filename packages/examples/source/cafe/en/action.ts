export const solutions = {
  'prices-online': {
    title: 'Prices beside the photos',
    description: 'The site takes them from the till, so they are never out of date.',
    owner: 'Marketing',
    department: 'Marketing',
  },
  'offer-terms': { title: 'One line of terms on the card', owner: 'Marketing', department: 'Marketing' },
  'second-till': {
    title: 'Second till, Sat 18–21',
    description: 'One more person for three hours, taking orders only.',
    owner: 'Operations',
    department: 'Front of house',
  },
  'wait-board': {
    title: 'Board: minutes to wait',
    description: 'And a taste of baklava for those who wait longer than ten.',
    owner: 'Shift lead',
    department: 'Front of house',
  },
  'new-terminal': { title: 'New terminal', owner: 'Operations', department: 'Front of house' },
  'phone-card': {
    title: 'Card by phone number only',
    description: 'All else can be asked later, or never.',
    owner: 'Product',
    department: 'Product',
  },
  'one-letter': { title: 'One letter a week, no push', owner: 'Marketing', department: 'Marketing' },
  'paper-numbers': {
    title: 'Paper numbers at the door',
    description: 'Tried in June: guests went for a walk and missed their turn.',
    owner: 'Shift lead',
    department: 'Front of house',
  },
} as const

export const metrics = {
  nps: {
    title: 'Would recommend the café',
    description: '“Would you recommend us to a friend?”, 0 to 10, on cards on the tables.',
  },
  'visit-satisfaction': { title: 'Content with the visit' },
  'menu-satisfaction': { title: 'Content with the menu online' },
  'order-ease': { title: 'Easy to get one’s order', description: '“It was easy to get what I wanted”, 1 to 7.' },
  'form-effort': { title: 'Effort of the sign-up form' },
  served: { title: 'Who queues and orders', description: 'Counted at the door: the others left.' },
  'queue-time': { title: 'Time in the queue' },
  declined: { title: 'Cards that had to be tried twice' },
  'price-questions': { title: 'Asked what it costs', unit: 'messages a week' },
  'messages-a-week': { title: 'Messages to one guest', unit: 'messages a week' },
  'average-bill': { title: 'Average bill' },
} as const
