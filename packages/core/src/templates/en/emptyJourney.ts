import type { OwnTexts } from '../plan.ts'

export const emptyJourney: OwnTexts = {
  name: 'Empty',
  description: 'The usual lanes and nothing in them.',
  title: 'New customer journey',
}
