import { ar as core } from '@journeykit/core'
import type { FindWords } from '../editor/findWords.ts'

export const find: FindWords = {
  find: 'بحث',
  findTitle: 'البحث في الخريطة',
  findField: 'البحث في الخريطة',
  found: (at, count) => (count === 0 ? 'لم يُعثر على شيء' : `${core.number(at)} من ${core.number(count)}`),
  findNext: 'التالي',
  findPrevious: 'السابق',
}
