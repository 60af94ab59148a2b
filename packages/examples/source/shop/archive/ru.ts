import type { Translated } from '../../building/plan.ts'
import type { en } from './en.ts'

/** Who signed each version of the shop's map and what they wrote, in Russian. */
export const ru: Translated<typeof en> = {
  title: 'Комнатное растение по почте',
  february: { author: 'Команда магазина', note: 'Как нам кажется. Пока никого не спрашивали.' },
  may: {
    author: 'Исследователи',
    note: 'Беседы, опрос и журнал событий. Два шага, которых никто не замечал; почти всё хуже, чем думали.',
  },
  august: {
    author: 'Команда магазина',
    note: 'Цена доставки сразу, без регистрации, подбор растений. Заказов почти вдвое больше.',
  },
  november: {
    author: 'Команда магазина',
    note: 'Посылки доезжают целыми. Заказов вдвое больше, чем весной, и письма ждут по два дня.',
  },
}
