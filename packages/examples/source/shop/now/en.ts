/** The words of November in English. */
export const en = {
  evidence: {
    'log-november': { source: 'Event log, one week of November (fictional)' },
    'survey-november': { source: 'Survey after the order, November (fictional)' },
    letters: { source: 'Letters to the support, read one by one (fictional)' },
  },
  touchpoints: {
    'ask-support': {
      title: 'Letter to the support',
      sees: '“Please state your order number”, which stood in the letter',
      owner: 'Letter shift',
      department: 'Support',
    },
    'care-letter': { title: 'First letter about care', sees: 'Three lines and one drawing', department: 'Marketing' },
  },
  activities: {
    'warm-pack': { text: 'Boxes are padded and kept warm', department: 'Warehouse' },
    'read-letters': { text: 'Two people read twice the letters', department: 'Support' },
  },
  barriers: { 'slow-answers': { title: 'Letters wait two days', department: 'Support' } },
  notes: { 'wrote-before': { text: 'I wrote that already, twice.' } },
  owners: { courierHour: 'Warehouse lead', careLetters: 'Marketing' },
} as const
