import type { Translated } from '../../building/plan.ts'
import type * as en from '../en/path.ts'

export const lanes: Translated<typeof en.lanes> = {
  support: { title: 'Поставщики и системы' },
}

export const stages: Translated<typeof en.stages> = {
  awareness: { title: 'Знакомство' },
  interest: { title: 'Интерес' },
  consideration: { title: 'Раздумье' },
  purchase: { title: 'Покупка', description: 'От дверей до последней крошки, в субботу с шести до девяти.' },
  retention: { title: 'Удержание' },
  loyalty: { title: 'Лояльность' },
}

export const steps: Translated<typeof en.steps> = {
  'see-post': { title: 'Видит пост' },
  'hear-friend': { title: 'Слышит от подруги' },
  'read-menu': { title: 'Смотрит меню и отзывы' },
  'weigh-offer': { title: 'Думает об акции' },
  queue: {
    title: 'Стоит в очереди',
    description: 'На улице, вдоль стены, в любую погоду.',
    picture: { description: 'Шесть человек стоят в очереди у дверей кофейни' },
  },
  order: { title: 'Заказывает и платит', picture: { description: 'Гость у прилавка, терминал горит красным' } },
  eat: { title: 'Сидит и ест', picture: { description: 'Пахлава и дымящаяся чашка под лампой' } },
  'get-card': { title: 'Заводит карту гостя' },
  'read-news': { title: 'Читает новости' },
  recommend: { title: 'Советует друзьям' },
}

export const channels: Translated<typeof en.channels> = {
  social: { title: 'Соцсеть' },
  friends: { title: 'Сарафанное радио' },
  site: { title: 'Сайт' },
  maps: { title: 'Карты и отзывы' },
  place: { title: 'Кофейня' },
  app: { title: 'Приложение' },
  email: { title: 'Почта' },
}

export const touchpoints: Translated<typeof en.touchpoints> = {
  'pastry-photo': {
    title: 'Фото пахлавы в ленте',
    sees: 'Пахлава крупным планом, мёд ещё течёт',
    feels: 'Голод и любопытство',
    owner: 'Пекарь',
    department: 'Кухня',
  },
  'friend-story': {
    title: 'Рассказ подруги',
    hears: '«Лучшая пахлава на нашем берегу»',
    feels: 'Доверие: Марина зря не похвалит',
  },
  menu: {
    title: 'Меню с фотографиями',
    sees: 'Двенадцать десертов и ни одной цены',
    feels: 'Интересно, но тревожно',
    owner: 'Редактор сайта',
    department: 'Маркетинг',
  },
  stars: { title: 'Оценки и отзывы', sees: '4,6 звезды и слово «очередь» в каждом третьем отзыве' },
  offer: {
    title: 'Два по цене одного в выходные',
    sees: 'Яркая карточка без условий',
    feels: 'Соблазн',
    department: 'Маркетинг',
  },
  message: {
    title: 'Вопрос в сообщениях',
    sees: '«Прочитано» — и тишина на полдня',
    feels: 'Будто до него нет дела',
    description: 'Цены, часы работы, глютен: одни и те же три вопроса.',
    owner: 'Кто свободен',
    department: 'Зал',
  },
  line: {
    title: 'Очередь у дверей',
    sees: 'Пятнадцать спин и один человек за кассой',
    hears: 'Шум кофемолки, и ни слова гостям',
    feels: 'Про нас забыли, и холодно',
    owner: 'Старший смены',
    department: 'Зал',
  },
  barista: {
    title: 'Бариста и терминал',
    sees: 'Улыбка и терминал, который молчит',
    hears: '«Простите, что долго. Вам пахлаву?»',
    feels: 'Наконец-то заметили',
    owner: 'Бариста',
    department: 'Зал',
  },
  table: {
    title: 'Столик, чай, пахлава',
    sees: 'Тёплый свет и красиво накрытая тарелка',
    hears: 'Разговоры и тихий джаз',
    feels: 'Тепло: не зря ждали',
    owner: 'Бариста',
    department: 'Зал',
  },
  'loyalty-card': {
    title: 'Каждая пятая в подарок',
    sees: 'Анкета на девять полей',
    description: 'Всё, что уже сказано у прилавка, надо вводить ещё раз.',
    owner: 'Команда приложения',
    department: 'Продукт',
  },
  news: { title: 'Личные новости', sees: 'Что пекут на неделе, и «ваша» пахлава первой', department: 'Маркетинг' },
  push: {
    title: 'Пуш: только из печи',
    hears: 'Телефон, третий раз за неделю',
    owner: 'Команда приложения',
    department: 'Продукт',
  },
  review: { title: 'Отзыв с фото', sees: 'Свой отзыв, на который несколько дней нет ответа', department: 'Маркетинг' },
  'told-friends': { title: 'Рассказ друзьям', feels: 'Гордость за находку' },
}

export const activities: Translated<typeof en.activities> = {
  scroll: { text: 'Листает ленту в трамвае' },
  listen: { text: 'Узнаёт о субботней пахлаве' },
  compare: { text: 'Смотрит фото, ищет цены' },
  plan: { text: 'Решает: в субботу в семь' },
  wait: { text: 'Стоит на улице 22 минуты' },
  pay: { text: 'Платит со второй попытки' },
  taste: { text: 'Находит столик и пробует' },
  'sign-up': { text: 'Заполняет анкету или бросает' },
  read: { text: 'Открывает одно письмо из трёх' },
  rate: { text: 'Выкладывает фото, зовёт друзей' },
  photograph: { text: 'Пекарь снимает противень в шесть утра', owner: 'Пекарь', department: 'Кухня' },
  'update-site': { text: 'Цены меняют каждую неделю, сайт — раз в год', department: 'Маркетинг' },
  'plan-offer': { text: 'Акцию придумали, не спросив смену', department: 'Маркетинг' },
  'serve-alone': { text: 'Один человек продаёт, варит и убирает', owner: 'Бариста', department: 'Зал' },
  'settle-cards': { text: 'В восемь терминал перезагружается' },
  bake: { text: 'В семь в печь идёт второй противень', owner: 'Пекарь', department: 'Кухня' },
  'copy-form': { text: 'Анкета досталась от старого клуба' },
  'pick-news': { text: 'Новости подбираются по последнему заказу', department: 'Маркетинг' },
  'answer-late': { text: 'Отвечает на сообщения после закрытия', owner: 'Кто свободен', department: 'Зал' },
  'say-sorry': { text: 'Извиняется и принимает заказ', owner: 'Бариста', department: 'Зал' },
  'bring-tea': { text: 'Приносит чай к столику', owner: 'Бариста', department: 'Зал' },
  'offer-card': { text: 'Предлагает карту вместе с чеком', owner: 'Бариста', department: 'Зал' },
  'keep-prices': { text: 'Касса знает все цены, сайт — ни одной' },
  'clear-cards': { text: 'Банк проводит платежи по картам', owner: 'Банк' },
  'send-news': { text: 'Сервис рассылок отправляет письма ночью' },
}
