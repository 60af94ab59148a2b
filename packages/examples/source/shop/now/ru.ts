import type { Translated } from '../../building/plan.ts'
import type { en } from './en.ts'

/** The words of November in Russian. */
export const ru: Translated<typeof en> = {
  evidence: {
    'log-november': { source: 'Журнал событий, неделя ноября (вымышленный)' },
    'survey-november': { source: 'Опрос после заказа, ноябрь (вымышленный)' },
    letters: { source: 'Письма в поддержку, прочитаны все (вымышленные)' },
  },
  touchpoints: {
    'ask-support': {
      title: 'Письмо в поддержку',
      sees: '«Укажите номер заказа», хотя номер был в письме',
      owner: 'Смена писем',
      department: 'Поддержка',
    },
    'care-letter': { title: 'Первое письмо об уходе', sees: 'Три строки и рисунок', department: 'Маркетинг' },
  },
  activities: {
    'warm-pack': { text: 'Коробки выстланы и хранятся в тепле', department: 'Склад' },
    'read-letters': { text: 'Писем вдвое больше, а читают двое', department: 'Поддержка' },
  },
  barriers: { 'slow-answers': { title: 'Ответа на письмо ждут два дня', department: 'Поддержка' } },
  notes: { 'wrote-before': { text: 'Я уже писал об этом. Дважды.' } },
  owners: { courierHour: 'Начальник склада', careLetters: 'Маркетинг' },
}
