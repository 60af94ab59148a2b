import type { FiveStagesTexts } from '../plans/fiveStages.ts'

export const fiveStages: FiveStagesTexts = {
  name: 'Пять этапов',
  description: 'От осведомлённости до жизни после покупки, с обычными точками контакта интернет-магазина.',
  title: 'Путь клиента в пять этапов',
  scenario: 'От первой рекламы до дней после получения посылки.',
  persona: 'Клиент',
  stages: {
    awareness: { title: 'Осведомлённость', description: 'Замечает потребность и узнаёт, что мы есть.' },
    consideration: { title: 'Рассмотрение', description: 'Выясняет, что бывает и что говорят другие.' },
    decision: { title: 'Решение', description: 'Снимает последние сомнения: цена, условия, доверие.' },
    purchase: { title: 'Покупка', description: 'Оформляет заказ и платит.' },
    'post-purchase': {
      title: 'После покупки',
      description: 'Ждёт, получает, пользуется; просит помощи или возвращает.',
    },
  },
  channels: {
    advertising: 'Реклама',
    search: 'Поиск',
    site: 'Сайт',
    reviews: 'Сайты с отзывами',
    chat: 'Чат',
    email: 'Почта',
    post: 'Посылка',
  },
  touchpoints: {
    advertisement: 'Рекламное объявление',
    results: 'Результаты поиска',
    'product-page': 'Страница товара',
    'others-reviews': 'Чужие отзывы',
    terms: 'Цена, доставка и возврат',
    question: 'Вопрос в чате',
    checkout: 'Корзина и оплата',
    confirmation: 'Подтверждение заказа',
    delivery: 'Доставка',
    support: 'Помощь и возврат',
  },
}
