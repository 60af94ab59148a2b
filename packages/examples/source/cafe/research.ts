/** The five questions. What would win guests back is believed, not known: its answer rests on nothing. */
export const research = {
  'as-pictured': { question: 'expectations', personas: ['anna'], evidence: ['interviews', 'reviews'] },
  'in-and-out': { question: 'expectations', personas: ['boris'], evidence: ['interviews'] },
  'baklava-first': { question: 'purchases', evidence: ['till-log'] },
  discovery: { question: 'motives', personas: ['anna'], evidence: ['interviews'] },
  'family-treat': { question: 'motives', personas: ['boris'], evidence: ['interviews'] },
  'saturday-wait': { question: 'difficulties', evidence: ['door-watch', 'till-log', 'interviews'] },
  'shorter-wait': { question: 'win-back' },
} as const
