import { ruShown as core, type Kind } from '@journeykit/core'
import type { DetailsWords } from '../editor/detailsWords.ts'
import { fields } from './fields.ts'

/** What is removed, in the accusative, where that differs from the name. */
const removed: Readonly<Partial<Record<Kind, string>>> = {
  persona: 'персону',
  empathy: 'запись карты эмпатии',
  lane: 'дорожку',
  touchpoint: 'точку контакта',
  emotion: 'эмоцию',
  note: 'заметку',
}

export const details: DetailsWords = {
  ...fields,
  detailsOf: (kind) => `Подробности: ${kind}`,
  journeyItself: 'путь клиента',
  section: {
    what: 'Что это',
    known: 'Откуда мы это знаем',
    who: 'Кто отвечает',
    where: 'Где стоит',
    more: 'Ещё',
  },
  notKnown: 'неизвестно',
  chooseOne: 'Выберите …',
  unitOf: (field) => `${field}: единица`,
  openLink: 'Открыть',
  goTo: (title) => `Перейти: ${title}`,
  entryOf: (list, position) => `${list}, ${core.number(position)}`,
  addEntry: (list) => `Добавить: ${list}`,
  removeEntry: (entry) => `Убрать: ${entry}`,
  moveEntryUp: (entry) => `Выше: ${entry}`,
  moveEntryDown: (entry) => `Ниже: ${entry}`,
  filterLinks: (field) => `Отобрать: ${field}`,
  linksLeftOut: (count) => `Не показано: ${core.number(count)}. Уточните отбор.`,
  linksNone: 'Пока нечего связать.',
  addLinked: (kind) => (kind === 'evidence' ? 'Новое подтверждение' : 'Новый показатель'),
  addAndLink: 'Добавить и связать',
  cancel: 'Отмена',
  removedBy: 'Какие решения его убирают',
  answeredBy: 'Какие решения на него отвечают',
  usedBy: 'Где используется',
  usedByNothing: 'С этим пока ничего не связано.',
  keptOnceThere: (missing) => `Сохранится, как только будет указано: ${missing}.`,
  bringBack: (text) => `Вернуть ${core.quote(text)}`,
  notKept: (field, title) => `Пока не сохранено: ${field} (${title})`,
  notLengthOfTime: (field) => `Поле ${core.quote(field)}: это не длительность. Укажите число и выберите единицу.`,
  manySelected: (count) => `Выбрано: ${core.number(count)}`,
  manySelectedHint: 'Выберите что-то одно, чтобы увидеть подробности.',
  removeAll: (count) => `Удалить выбранное (${core.number(count)})`,
  removeOne: (kind) => `Удалить ${removed[kind] ?? core.kind[kind]}`,
  nothingSelectedHint: 'Выберите что-нибудь на карте, чтобы увидеть подробности.',
}
