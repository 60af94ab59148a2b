import type { FindWords } from '../editor/findWords.ts'

export const find: FindWords = {
  find: 'Поиск',
}
