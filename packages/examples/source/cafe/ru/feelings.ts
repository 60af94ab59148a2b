import type { Translated } from '../../building/plan.ts'
import type * as en from '../en/feelings.ts'

export const emotions: Translated<typeof en.emotions> = {
  'anna-see-post': { words: 'Любопытно' },
  'anna-hear-friend': { words: 'Не терпится' },
  'anna-read-menu': { words: 'Интересно, но тревожно' },
  'anna-weigh-offer': { words: 'Предвкушает' },
  'anna-queue': { words: 'Забыли, холодно' },
  'anna-order': { words: 'Выдохнула' },
  'anna-eat': { words: 'В восторге' },
  'anna-get-card': { words: 'Приятно' },
  'anna-read-news': { words: 'Её помнят' },
  'anna-recommend': { words: 'Гордится находкой' },
  'boris-read-menu': { words: 'Остался без ответа' },
  'boris-queue': { words: 'В ловушке: время уходит' },
  'boris-order': { words: 'Злится' },
  'boris-eat': { words: 'Смягчился' },
  'boris-get-card': { words: 'Как на допросе' },
  'boris-read-news': { words: 'Всё равно' },
}

export const barriers: Translated<typeof en.barriers> = {
  'no-prices': {
    title: 'На сайте нет цен',
    description: 'Не понять, во что обойдётся вечер вдвоём или сладкое на четверых.',
    department: 'Маркетинг',
  },
  'offer-unclear': { title: 'Акция и навынос?', description: 'На карточке об этом ни слова.', department: 'Маркетинг' },
  'one-till': {
    title: 'Одна касса в субботний пик',
    description: 'С шести до девяти приходит половина гостей недели, а на смене один человек.',
    department: 'Зал',
  },
  'no-word': {
    title: 'Не говорят, сколько ждать',
    description: 'Ни таблички, ни слова, и конца очереди не видно.',
    department: 'Зал',
  },
  'no-contactless': {
    title: 'После 20:00 только чипом',
    description: 'Терминал перезагружается как раз тогда, когда очередь длиннее всего.',
    department: 'Зал',
  },
  'no-seats': { title: 'Почти нет мест', description: 'Столиков одиннадцать, и к семи они обычно заняты.' },
  'nine-questions': {
    title: 'В анкете девять вопросов',
    description: 'Даже день рождения и адрес — ради карты, по которой дарят пирожное.',
    department: 'Продукт',
  },
  'too-many-messages': {
    title: 'Три сообщения в неделю',
    description: 'В письме и в пуше одно и то же.',
    department: 'Маркетинг',
  },
}

export const notes: Translated<typeof en.notes> = {
  unreal: { text: 'Таких не бывает!' },
  'how-far': { text: 'Это в соседнем доме? Не замечал.' },
  'go-there': { text: 'Раз Марина хвалит — идём.' },
  'as-good': { text: 'А вживую так же красиво?' },
  'what-price': { text: 'Сколько выйдет на четверых?' },
  'worth-trip': { text: 'Стоит ли идти в субботу?' },
  'gluten-free': { text: 'Есть что-нибудь без глютена?' },
  'twenty-minutes': { text: 'Двадцать минут, и никто ничего не объясняет.' },
  'how-long': { text: 'Долго ещё?' },
  'card-works': { text: 'Лишь бы карта прошла.' },
  'worth-it': { text: 'Ладно, оно того стоило.' },
  'fifth-free': { text: 'Каждая пятая даром — здорово.' },
  birthday: { text: 'А день рождения вам зачем?' },
  again: { text: 'Опять они.' },
  'try-it': { text: 'Сходите обязательно. Только не в субботу!' },
}

export const exits: Translated<typeof en.exits> = {
  'stays-home': { title: 'Остаётся дома', reason: 'Нет цен, нет ответа' },
  'chain-opposite': { title: 'Сетевая кофейня напротив', reason: 'Там нет очереди' },
  'walks-away': { reason: 'Сдался через десять минут в очереди' },
  'drops-form': { reason: 'Слишком длинная анкета' },
}
