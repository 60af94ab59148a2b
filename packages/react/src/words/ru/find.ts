import { ru as core } from '@journeykit/core'
import type { FindWords } from '../editor/findWords.ts'

export const find: FindWords = {
  find: 'Найти',
  findTitle: 'Найти на карте',
  findField: 'Найти на карте',
  found: (at, count) => (count === 0 ? 'ничего не найдено' : `${core.number(at)} из ${core.number(count)}`),
  findNext: 'Дальше',
  findPrevious: 'Назад',
}
