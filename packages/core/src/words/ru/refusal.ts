import type { Journey } from '../../model/journey.ts'
import type { Kind } from '../../model/kind.ts'
import type { Refusal } from '../../operations/refusal.ts'
import { placeTitle, titleById, titleOf } from '../titleOf.ts'
import { breach } from './breach.ts'
import { kindCases } from './kinds.ts'
import { quote } from './quote.ts'

const genitive = (journey: Journey, kind: Kind | 'journey', id: string): string =>
  kind === 'journey' ? 'карты' : `${kindCases[kind].genitive} ${quote(titleOf(journey, { kind, id }))}`

/** Why not, and what to do. */
export const refusal = (no: Refusal, journey: Journey): string => {
  switch (no.code) {
    case 'unknown-record':
      return `Уже нет ${kindCases[no.kind].such} — ${quote(no.id)}. Отмените удаление или выберите другую запись.`
    case 'id-taken':
      return `Идентификатор ${quote(no.id)} уже занят. Не указывайте его, и запись получит новый.`
    case 'unsound':
      return `Для ${genitive(journey, no.kind, no.id)} это не подходит. ${no.breaches.map(breach).join(' ')}`
    case 'unknown-neighbour':
      return `Рядом с ${quote(titleById(journey, no.neighbour))} поставить нельзя: такой записи здесь нет. Выберите другое место.`
    case 'field-not-editable':
      return `Поле ${quote(no.field)} у ${genitive(journey, no.kind, no.id)} изменить нельзя: оно говорит, что это за запись и где её место. Переместите запись или создайте новую.`
    case 'already-linked':
      return `${quote(titleById(journey, no.to))}: связь уже есть у ${genitive(journey, no.kind, no.id)}. Больше ничего делать не нужно.`
    case 'not-linked':
      return `${quote(titleById(journey, no.to))}: такой связи нет у ${genitive(journey, no.kind, no.id)}. Убирать нечего.`
    case 'no-emotion':
      return `У персоны ${quote(titleById(journey, no.persona))} нет оценки в ${quote(placeTitle(journey, no.place))}, стирать нечего. Сначала поставьте оценку.`
    case 'scored-by-readings':
      return `Оценка персоны ${quote(titleById(journey, no.persona))} в ${quote(placeTitle(journey, no.place))} выведена из данных, и рядом с ними оценка вручную не учитывается. Сначала сотрите оценку.`
    case 'emotions-collide':
      return `У этапа ${quote(titleById(journey, no.stage))} и у шага ${quote(titleById(journey, no.step))} есть оценки одной и той же персоны, а остаться может одна. Сначала сотрите одну из них.`
    case 'unknown-operation':
      return `Эта версия не знает операции ${quote(no.type)}. Исправьте название или обновите пакет.`
    case 'malformed-operation':
      return `Операция ${quote(no.type)} неполна или устроена неверно. Создайте её предназначенной для неё функцией.`
  }
}
