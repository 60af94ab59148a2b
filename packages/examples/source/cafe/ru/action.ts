import type { Translated } from '../../building/plan.ts'
import type * as en from '../en/action.ts'

export const solutions: Translated<typeof en.solutions> = {
  'prices-online': {
    title: 'Цены рядом с фото',
    description: 'Сайт берёт их из кассы, поэтому они всегда верны.',
    owner: 'Маркетинг',
    department: 'Маркетинг',
  },
  'offer-terms': { title: 'Условия одной строкой', owner: 'Маркетинг', department: 'Маркетинг' },
  'second-till': {
    title: 'Вторая касса, сб 18–21',
    description: 'Ещё один человек на три часа, только на приём заказов.',
    owner: 'Зал',
    department: 'Зал',
  },
  'wait-board': {
    title: 'Табло: сколько ждать',
    description: 'И кусочек пахлавы тем, кто стоит больше десяти минут.',
    owner: 'Старший смены',
    department: 'Зал',
  },
  'new-terminal': { title: 'Новый терминал', owner: 'Зал', department: 'Зал' },
  'phone-card': {
    title: 'Карта по номеру телефона',
    description: 'Остальное можно спросить потом или не спрашивать вовсе.',
    owner: 'Продукт',
    department: 'Продукт',
  },
  'one-letter': { title: 'Одно письмо в неделю, без пушей', owner: 'Маркетинг', department: 'Маркетинг' },
  'paper-numbers': {
    title: 'Талончики у дверей',
    description: 'Пробовали в июне: гости уходили погулять и пропускали свой номер.',
    owner: 'Старший смены',
    department: 'Зал',
  },
}

export const metrics: Translated<typeof en.metrics> = {
  nps: {
    title: 'Готовность советовать кофейню',
    description: '«Посоветуете нас друзьям?», от 0 до 10, на карточках на столиках.',
  },
  'visit-satisfaction': { title: 'Довольны вечером' },
  'menu-satisfaction': { title: 'Довольны меню на сайте' },
  'order-ease': { title: 'Легко ли получить заказ', description: '«Получить то, что я хотел, было легко», от 1 до 7.' },
  'form-effort': { title: 'Сколько сил отнимает анкета' },
  served: { title: 'Отстояли очередь и заказали', description: 'Подсчёт у дверей: остальные ушли.' },
  'queue-time': { title: 'Время в очереди' },
  declined: { title: 'Карта прошла не сразу' },
  'price-questions': { title: 'Спрашивают о цене', unit: 'сообщ. в неделю' },
  'messages-a-week': { title: 'Сообщения одному гостю', unit: 'сообщ. в неделю' },
  'average-bill': { title: 'Средний чек' },
}
