/** The words of August in English. */
export const en = {
  evidence: {
    'log-august': { source: 'Event log, one week of August (fictional)' },
    'survey-august': { source: 'Survey after the order, August (fictional)' },
  },
  touchpoints: {
    finder: {
      title: 'Plant finder',
      sees: 'Three questions, three plants',
      feels: 'Understood',
      department: 'Marketing',
    },
  },
  activities: { 'answer-finder': { text: 'Says how much light there is' } },
  renamed: { checkCare: 'Finds what will live' },
} as const
