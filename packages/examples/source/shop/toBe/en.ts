/** The words of the shop as it is to be, in English. */
export const en = {
  title: 'A house plant by post, next spring',
  scenario: 'The same way as it shall be when the plan is done: an hour one can choose, an answer the same day.',
  source: 'What the team aims at (fictional)',
  wait: 'Chooses the hour',
  hears: '“Good evening, at seven as you asked”',
} as const
