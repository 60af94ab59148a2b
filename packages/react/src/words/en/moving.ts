import type { MovingWords } from '../editor/movingWords.ts'

export const moving: MovingWords = {
  selected: 'selected',
}
