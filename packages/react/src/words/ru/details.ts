import type { DetailsWords } from '../editor/detailsWords.ts'

export const details: DetailsWords = {
  details: 'Подробности',
}
