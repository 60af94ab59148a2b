import type { Translated } from '../../building/plan.ts'
import type { en } from './en.ts'

/** The words of the shop as it is to be, in Russian. */
export const ru: Translated<typeof en> = {
  title: 'Комнатное растение по почте, будущая весна',
  scenario: 'Тот же путь, когда план выполнен: час доставки выбирают сами, отвечают в тот же день.',
  source: 'К чему стремится команда (вымышленное)',
  wait: 'Выбирает час',
  hears: '«Добрый вечер, к семи, как просили»',
}
