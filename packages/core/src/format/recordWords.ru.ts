import type { BreachCode } from '../model/breach.ts'
import type { Facts, ProblemWords } from './problem.ts'
import { saying } from './saying.ts'

const kinds = {
  persona: 'персону',
  empathy: 'запись карты эмпатии',
  stage: 'этап',
  step: 'шаг',
  lane: 'дорожку',
  channel: 'канал',
  touchpoint: 'точку контакта',
  activity: 'действие',
  emotion: 'эмоцию',
  barrier: 'барьер',
  solution: 'решение',
  note: 'заметку',
  metric: 'показатель',
  exit: 'уход',
  research: 'ответ исследования',
  evidence: 'свидетельство',
  place: 'шаг или этап',
} as const
const kindOf = ({ kind }: Facts): string => (kind === undefined ? 'запись' : kinds[kind])
const but = ({ found }: Facts): string => (found === '' ? '' : `, а здесь ${found}`)
const readable = 'По этому полю работают программы, поэтому оно может быть только известным им.'
const told = 'Карта показала бы не то, что имелось в виду.'
const nothingDropped = 'Ничто не отбрасывается молча: неизвестное нельзя было бы сохранить.'

/** What can be wrong with a record in Russian. */
export const recordWords: Pick<ProblemWords, BreachCode> = {
  missing: saying(
    ({ name }) => `Нет «${name}».`,
    'Без этого не обойтись.',
    ({ name }) => `Добавьте \`${name}\` или уберите то, чему оно нужно.`,
  ),
  'unknown-field': saying(
    ({ name }) => `Поле «${name}» неизвестно.`,
    nothingDropped,
    ({ suggestion }) =>
      suggestion === ''
        ? 'Уберите его или перенесите в поле, которое здесь известно.'
        : `Может быть, \`${suggestion}\`?`,
  ),
  'not-an-id': saying(
    (facts) => `«${facts.name}» должно быть id${but(facts)}.`,
    'По id находят записи.',
    'От 1 до 100 латинских букв, цифр и знаков _ . : -, первой — буква или цифра.',
  ),
  'not-an-order-key': saying(
    (facts) => `«${facts.name}» должно быть ключом порядка${but(facts)}.`,
    'Ключ говорит, где запись стоит среди соседних.',
    'Вручную пишите a0, a1 … a9, aA … aZ, aa … az; программы делают ключи функцией `keyBetween`.',
  ),
  'not-text': saying(
    (facts) => `«${facts.name}» должно быть текстом${but(facts)}.`,
    readable,
    'Напишите текст или уберите поле, если это неизвестно.',
  ),
  blank: saying(
    ({ name }) => `«${name}» пусто.`,
    'Пустой текст можно принять за известный.',
    'Напишите что-нибудь или уберите поле, если оно не обязательно.',
  ),
  'too-long': saying(
    ({ name, expected }) => `«${name}» слишком длинно: предел — ${expected}.`,
    'На карте это не поместится.',
    'Сократите.',
  ),
  'not-a-choice': saying(
    (facts) => `«${facts.name}» должно быть одним из известных значений${but(facts)}.`,
    readable,
    ({ expected }) => `Выберите одно из: ${expected}.`,
  ),
  'not-a-number': saying(
    (facts) => `«${facts.name}» должно быть подходящим числом${but(facts)}.`,
    'С ним считают.',
    ({ expected }) =>
      expected === ''
        ? 'Напишите число без кавычек или уберите поле, если это неизвестно.'
        : `Напишите число без кавычек (${expected}) или уберите поле, если это неизвестно.`,
  ),
  'out-of-range': saying(
    (facts) => `«${facts.name}» должно быть в пределах ${facts.expected}${but(facts)}.`,
    told,
    'Исправьте число; проценты пишутся долей: 25 % — это 0.25.',
  ),
  'off-the-scale': saying(
    (facts) => `Оценка должна быть на шкале карты, ${facts.expected}${but(facts)}.`,
    told,
    'Исправьте оценку или шкалу карты (`scale`).',
  ),
  'not-a-mark': saying(
    (facts) => `«${facts.name}» может быть только true${but(facts)}.`,
    'Отсутствие — единственный способ сказать, что отметки нет.',
    'Напишите true или уберите поле.',
  ),
  'not-a-duration': saying(
    (facts) => `«${facts.name}» должно быть длительностью${but(facts)}.`,
    told,
    'Пишите по ISO 8601: PT10M, PT2H, P1D, P4W, P1Y6M.',
  ),
  'not-a-time-frame': saying(
    (facts) => `«${facts.name}» должно быть сроком${but(facts)}.`,
    told,
    'Напишите { "min": "P1D", "max": "P7D" } или одно из двух.',
  ),
  'reversed-time-frame': saying(
    ({ name }) => `В «${name}» наименьший срок больше наибольшего.`,
    told,
    'Поменяйте `min` и `max` местами.',
  ),
  'not-a-date': saying(
    (facts) => `«${facts.name}» должно быть днём${but(facts)}.`,
    told,
    'Пишите год, месяц и день: 2026-05-17.',
  ),
  'not-a-link': saying(
    (facts) => `«${facts.name}» должно быть адресом, по которому безопасно перейти${but(facts)}.`,
    'Другие адреса могут запустить программу при щелчке.',
    'Напишите полный адрес https, http или mailto.',
  ),
  'not-a-picture': saying(
    (facts) => `«${facts.name}» должно быть адресом картинки${but(facts)}.`,
    'Другие адреса могут запустить программу при показе.',
    'Напишите адрес https или http либо картинку data: в base64 (PNG, JPEG, WebP, GIF, AVIF).',
  ),
  'not-a-language': saying(
    (facts) => `«${facts.name}» должно быть обозначением языка${but(facts)}.`,
    'По нему пишутся числа и даты и переносятся строки.',
    'Напишите обозначение по BCP 47: en, ru, pt-BR.',
  ),
  'not-a-currency': saying(
    (facts) => `В поле «${facts.name}» нужна валюта${but(facts)}.`,
    'С ней пишутся суммы денег.',
    'Запишите её код ISO 4217 прописными буквами: EUR, USD, RUB.',
  ),
  'not-a-scale': saying(
    (facts) => `«${facts.name}» должно быть шкалой${but(facts)}.`,
    'На ней оценивается каждая эмоция.',
    'Напишите { "min": -2, "max": 2, "neutral": 0 }; min меньше neutral, neutral меньше max.',
  ),
  'not-a-list': saying(
    (facts) => `«${facts.name}» должно быть списком${but(facts)}.`,
    readable,
    'Заключите значения в [ ].',
  ),
  'not-an-object': saying(
    (facts) => `«${facts.name}» должно быть объектом${but(facts)}.`,
    readable,
    'Заключите поля в { }; в таблице записи стоят по id.',
  ),
  repeated: saying(
    ({ name }) => `«${name}» называет одну запись дважды.`,
    'Она была бы учтена дважды.',
    'Назовите её один раз.',
  ),
  dangling: saying(
    (facts) => `«${facts.name}» указывает на ${kindOf(facts)} ${facts.found}, а в карте этого нет.`,
    'То, что указывает в никуда, нельзя показать.',
    'Исправьте id, добавьте запись или уберите ссылку.',
  ),
  'id-differs-from-key': saying(
    (facts) => `Id записи ${facts.found} отличается от имени, под которым она хранится.`,
    'Под одним именем её нашли бы, под другим — нет.',
    'Сделайте их одинаковыми.',
  ),
  'id-of-stage-and-step': saying(
    ({ found }) => `У этапа и шага один и тот же id ${found}.`,
    'То, что там стоит, могло бы быть и в том, и в другом.',
    'Дайте одному из них другой id.',
  ),
  'order-taken': saying(
    ({ found, expected }) => `Ключ порядка ${found} есть и у соседней записи «${expected}».`,
    'Нельзя понять, что идёт раньше.',
    'Дайте одной из них другой ключ.',
  ),
  'lane-role-taken': saying(
    ({ found, expected }) => `Роль ${found} уже есть у дорожки «${expected}».`,
    'Записи этой роли не знали бы, где им стоять.',
    'Уберите одну из дорожек или дайте ей другую роль.',
  ),
  'wrong-lane': saying(
    ({ expected }) => `Заметки и действия не могут стоять в дорожке с ролью «${expected}».`,
    'Эта дорожка сама заполняется записями своей роли.',
    'Возьмите дорожку с ролью actions, thoughts, frontstage, backstage, support или custom.',
  ),
  'emotion-taken': saying(
    ({ expected }) => `Эмоция «${expected}» — той же персоны в том же месте.`,
    'У одной точки кривой было бы две оценки.',
    'Оставьте одну из двух; несколько измерений пишутся в её `readings`.',
  ),
  'emotion-outside-columns': saying(
    ({ found }) => `У этапа ${found} есть шаги, поэтому своей эмоции у него нет.`,
    'Кривая проходит по шагам.',
    'Укажите в поле `place` один из его шагов.',
  ),
  'reversed-percentiles': saying(
    ({ found }) => `Время девяти из десяти (\`p90\`, ${found}) короче медианы.`,
    'Девять из десяти не могут получить ответ раньше половины.',
    'Поменяйте `median` и `p90` местами или исправьте их.',
  ),
  'two-subjects': saying(
    ({ found }) => `Показатель называет точку контакта ${found} и вместе с ней шаг или этап.`,
    'Было бы неясно, что из них измерено.',
    'Оставьте `place` или `touchpoint`; без обоих показатель относится ко всему пути.',
  ),
  'off-the-answers': saying(
    ({ expected }) =>
      expected === '' ? 'Ответы есть, но показатель — не опрос.' : 'Такого ответа нет на шкале этого опроса.',
    'Оценка получилась бы неверной.',
    ({ expected }) =>
      expected === ''
        ? 'Укажите `value` или `part` и `whole`; либо сделайте вид показателя nps, csat, ces-1 или ces-2.'
        : `Напишите целое число в пределах ${expected} или исправьте вид показателя.`,
  ),
}
