import { ruShown as core, type Kind, type LaneRole } from '@journeykit/core'
import type { EditingWords } from '../editor/editingWords.ts'

/** What is added, in the accusative. */
const added: Readonly<Partial<Record<Kind, string>>> = {
  persona: 'персону',
  empathy: 'запись карты эмпатии',
  lane: 'дорожку',
  touchpoint: 'точку контакта',
  emotion: 'эмоцию',
  note: 'заметку',
}

const questions: Readonly<Partial<Record<LaneRole, string>>> = {
  actions: 'Что делает клиент',
  thoughts: 'Что клиент думает или говорит',
  frontstage: 'Что делается на глазах у клиента',
  backstage: 'Что делается за кулисами',
  support: 'На что это опирается',
}

export const editing: EditingWords = {
  editor: 'Редактор пути клиента',
  addTo: (kind, place) => `Добавить ${added[kind] ?? core.kind[kind]}: ${place}`,
  addAnyTo: (place) => `Добавить: ${place}`,
  whereTo: 'Куда клиенты уходят?',
  lanes: 'Дорожки',
  addScenario: 'Добавить сценарий: кто, что и зачем делает',
  newOf: (kind) => `Название: ${core.kind[kind]}`,
  newIn: (lane) => questions[lane] ?? 'Что записать',
  actionsFor: (title) => `Что сделать: ${title}`,
  selected: 'выбрано',
  done: (label) => `Готово: ${label}.`,
  notPermitted: 'Здесь вам нельзя это менять. Спросите того, кто ведёт эту карту.',
  announceRefused: 'Последнее изменение не принято и отменено.',
  refusedWait: 'Так сделать нельзя. Причина загружается.',
  selectedCount: (count) => `выбрано: ${core.number(count)}`,
}
