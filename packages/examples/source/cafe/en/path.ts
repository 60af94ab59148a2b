export const lanes = {
  support: { title: 'Suppliers and systems' },
} as const

export const stages = {
  awareness: { title: 'Awareness' },
  interest: { title: 'Interest' },
  consideration: { title: 'Consideration' },
  purchase: { title: 'Purchase', description: 'From the door to the last crumb, on a Saturday between six and nine.' },
  retention: { title: 'Retention' },
  loyalty: { title: 'Loyalty' },
} as const

export const steps = {
  'see-post': { title: 'Sees a post' },
  'hear-friend': { title: 'Hears from a friend' },
  'read-menu': { title: 'Reads menu and reviews' },
  'weigh-offer': { title: 'Weighs the weekend offer' },
  queue: {
    title: 'Queues',
    description: 'Outside, along the wall, whatever the weather.',
    picture: { description: 'Six people queue before a café door' },
  },
  order: { title: 'Orders and pays', picture: { description: 'A guest at the counter, the terminal shows red' } },
  eat: { title: 'Sits and eats', picture: { description: 'Baklava and a steaming cup under a lamp' } },
  'get-card': { title: 'Gets a loyalty card' },
  'read-news': { title: 'Reads news' },
  recommend: { title: 'Recommends' },
} as const

export const channels = {
  social: { title: 'Social network' },
  friends: { title: 'Word of mouth' },
  site: { title: 'Site' },
  maps: { title: 'Maps and reviews' },
  place: { title: 'Café' },
  app: { title: 'App' },
  email: { title: 'E-mail' },
} as const

export const touchpoints = {
  'pastry-photo': {
    title: 'Pastry photo in the feed',
    sees: 'Baklava up close, honey still running',
    feels: 'Hungry and curious',
    owner: 'Baker',
    department: 'Kitchen',
  },
  'friend-story': {
    title: 'A friend’s story',
    hears: '“Best baklava this side of the river”',
    feels: 'Trust: Marina does not exaggerate',
  },
  menu: {
    title: 'Menu with photos',
    sees: 'Twelve pastries, not one price',
    feels: 'Interested, a little wary',
    owner: 'Site editor',
    department: 'Marketing',
  },
  stars: { title: 'Stars and reviews', sees: '4.6 stars, and the word “queue” in every third review' },
  offer: {
    title: 'Two for one, weekend only',
    sees: 'A bright card without small print',
    feels: 'Tempted',
    department: 'Marketing',
  },
  message: {
    title: 'A question by message',
    sees: '“Seen”, and then nothing for hours',
    feels: 'Not important to them',
    description: 'Prices, opening hours, gluten: the same three questions.',
    owner: 'Whoever has time',
    department: 'Front of house',
  },
  line: {
    title: 'Queue at the door',
    sees: 'Fifteen backs and one person at the till',
    hears: 'The coffee grinder; nobody says a word',
    feels: 'Ignored, and getting cold',
    owner: 'Shift lead',
    department: 'Front of house',
  },
  barista: {
    title: 'Barista and card terminal',
    sees: 'A smile, and a terminal that will not answer',
    hears: '“Sorry about the wait. Baklava again?”',
    feels: 'Seen at last',
    owner: 'Barista',
    department: 'Front of house',
  },
  table: {
    title: 'Table, tea, baklava',
    sees: 'Warm light, a plate made with care',
    hears: 'Talk and quiet jazz',
    feels: 'Warm, rewarded',
    owner: 'Barista',
    department: 'Front of house',
  },
  'loyalty-card': {
    title: 'Card: every fifth free',
    sees: 'A form with nine fields',
    description: 'What was said at the counter has to be typed in again.',
    owner: 'App team',
    department: 'Product',
  },
  news: { title: 'Personal news', sees: 'The week’s baking and “your” baklava at the top', department: 'Marketing' },
  push: {
    title: 'Push: fresh out of the oven',
    hears: 'The phone, for the third time this week',
    owner: 'App team',
    department: 'Product',
  },
  review: { title: 'A review with a photo', sees: 'Own words online, and no answer for days', department: 'Marketing' },
  'told-friends': { title: 'Tells friends', feels: 'Proud of the find' },
} as const

export const activities = {
  scroll: { text: 'Scrolls the feed on the tram' },
  listen: { text: 'Hears about Saturday’s baklava' },
  compare: { text: 'Looks at photos, seeks prices' },
  plan: { text: 'Settles on Saturday at seven' },
  wait: { text: 'Stands outside for 22 minutes' },
  pay: { text: 'Orders, pays at the second try' },
  taste: { text: 'Finds a table, takes a bite' },
  'sign-up': { text: 'Fills in the form, or gives up' },
  read: { text: 'Opens one letter in three' },
  rate: { text: 'Posts a photo, tells friends' },
  photograph: { text: 'The baker takes a photo at six in the morning', owner: 'Baker', department: 'Kitchen' },
  'update-site': { text: 'Prices change weekly, the site once a year', department: 'Marketing' },
  'plan-offer': { text: 'The offer is planned without asking the shift', department: 'Marketing' },
  'serve-alone': { text: 'One person sells, brews and clears', owner: 'Barista', department: 'Front of house' },
  'settle-cards': { text: 'The terminal reboots at eight' },
  bake: { text: 'A second tray goes in at seven', owner: 'Baker', department: 'Kitchen' },
  'copy-form': { text: 'The form still asks what the old club did' },
  'pick-news': { text: 'News is picked by the last order', department: 'Marketing' },
  'answer-late': { text: 'Answers messages after closing', owner: 'Whoever has time', department: 'Front of house' },
  'say-sorry': { text: 'Says sorry, takes the order', owner: 'Barista', department: 'Front of house' },
  'bring-tea': { text: 'Brings tea to the table', owner: 'Barista', department: 'Front of house' },
  'offer-card': { text: 'Offers the card with the bill', owner: 'Barista', department: 'Front of house' },
  'keep-prices': { text: 'The till knows all prices, the site none' },
  'clear-cards': { text: 'The bank clears card payments', owner: 'Bank' },
  'send-news': { text: 'The mailing service sends e-mails at night' },
} as const
