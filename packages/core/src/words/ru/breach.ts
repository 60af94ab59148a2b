import type { Breach, BreachCode } from '../../model/breach.ts'
import { withRealMinus } from '../figures.ts'
import { kindCases } from './kinds.ts'
import { quote } from './quote.ts'

type Sentence = (at: string, breach: Breach) => string

const expectedOf = ({ expected = '?' }: Breach): string => quote(expected)

const range = ({ expected = '?' }: Breach): string => quote(withRealMinus(expected))

const dangling: Sentence = (at, breach) => {
  const such =
    breach.kind === undefined
      ? 'такой записи'
      : breach.kind === 'place'
        ? 'такого шага или этапа'
        : kindCases[breach.kind].such
  return `${at}: ${such} нет — ${expectedOf(breach)}. Укажите то, что есть, или уберите ссылку.`
}

const sentences: Readonly<Record<BreachCode, Sentence>> = {
  missing: (at) => `${at}: не хватает значения. Заполните его.`,
  'unknown-field': (at) => `${at}: такого поля здесь нет. Исправьте название или уберите поле.`,
  'not-an-id': (at) =>
    `${at}: это не идентификатор. Нужно от 1 до 100 латинских букв, цифр и знаков _ . : - с буквой или цифрой в начале.`,
  'not-an-order-key': (at) => `${at}: это не ключ порядка. Переместите запись на нужное место, и ключ появится сам.`,
  'not-text': (at) => `${at}: это не текст. Введите текст.`,
  blank: (at) => `${at}: пусто. Напишите что-нибудь или уберите поле.`,
  'too-long': (at, breach) => `${at}: слишком длинно. Уложитесь в ${expectedOf(breach)}.`,
  'not-a-choice': (at, breach) => `${at}: такого варианта нет. Выберите один из этих: ${expectedOf(breach)}.`,
  'not-a-number': (at) => `${at}: это не число или не целое там, где нужно целое. Укажите число.`,
  'out-of-range': (at, breach) => `${at}: число вне допустимых пределов. Укажите число в пределах ${range(breach)}.`,
  'off-the-scale': (at, breach) => `${at}: оценка вне шкалы эмоций. Поставьте оценку в пределах ${range(breach)}.`,
  'not-a-mark': (at) => `${at}: отметка либо стоит, либо нет. Поставьте ${quote('true')} или уберите поле.`,
  'not-a-duration': (at) =>
    `${at}: это не длительность. Запишите её так: ${quote('P1D')} (день) или ${quote('PT10M')} (десять минут).`,
  'not-a-time-frame': (at) => `${at}: это не срок. Укажите наименьшее время, наибольшее или оба.`,
  'reversed-time-frame': (at) => `${at}: наименьшее время больше наибольшего. Поменяйте их местами.`,
  'not-a-date': (at) => `${at}: это не дата. Запишите её так: ${quote('2026-05-17')}.`,
  'not-a-link': (at) =>
    `${at}: по такой ссылке переходить небезопасно. Начните её с ${quote('https:')}, ${quote('http:')} или ${quote('mailto:')}.`,
  'not-a-picture': (at) =>
    `${at}: такую картинку показывать небезопасно. Укажите адрес в сети или растровую картинку в виде данных.`,
  'not-a-language': (at) => `${at}: это не код языка. Запишите его так: ${quote('ru')} или ${quote('pt-BR')}.`,
  'not-a-currency': (at) => `${at} — не валюта. Запишите её трёхбуквенный код, например ${quote('EUR')}.`,
  'not-a-scale': (at) => `${at}: это не шкала эмоций. Нужны три числа по возрастанию: худшее, нейтральное, лучшее.`,
  'not-a-list': (at) => `${at}: это не список. Соберите значения в список.`,
  'not-an-object': (at) => `${at}: это не набор полей с названиями. Укажите объект.`,
  repeated: (at) => `${at}: одно и то же названо дважды. Оставьте один раз.`,
  dangling,
  'id-differs-from-key': (at) => `${at}: не совпадает с ключом, под которым хранится запись. Сделайте их одинаковыми.`,
  'id-of-stage-and-step': (at) => `${at}: один идентификатор у этапа и у шага. Дайте одному из них другой.`,
  'order-taken': (at, breach) => `${at}: на этом месте уже стоит ${expectedOf(breach)}. Переместите одну из записей.`,
  'lane-role-taken': (at, breach) =>
    `${at}: эта роль уже у дорожки ${expectedOf(breach)}. Возьмите ту дорожку или выберите другую роль.`,
  'wrong-lane': (at) => `${at}: эта дорожка заполняется сама. Выберите дорожку для действий, мыслей или своих заметок.`,
  'emotion-taken': (at, breach) =>
    `${at}: вторая эмоция той же персоны в том же месте. Измените первую, ${expectedOf(breach)}.`,
  'emotion-outside-columns': (at) => `${at}: у этого этапа есть шаги. Поставьте эмоцию на один из них.`,
  'reversed-percentiles': (at) =>
    `${at} короче медианы, но девять из десяти не могут получить ответ раньше половины. Поменяйте их местами.`,
  'two-subjects': (at) =>
    `${at} указано вместе с шагом или этапом. Показатель относится к чему-то одному: уберите одно из двух.`,
  'off-the-answers': (at, { expected = '' }) =>
    expected === ''
      ? `${at} — ответ, но ответы бывают только у опросов. Укажите значение или выберите вид опроса.`
      : `${at} — ответ, которого нет на шкале этого опроса. Укажите целое число в пределах ${quote(expected)}.`,
}

/** What is wrong, and what to do; it begins with the field that it is about, or with the record. */
export const breach = (found: Breach): string => {
  const at = found.path.length === 0 ? 'Запись' : `Поле ${quote(found.path.join(' › '))}`
  return sentences[found.code](at, found)
}
