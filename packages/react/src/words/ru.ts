import { ru as core } from '@journeykit/core'
import { status } from './ru/status.ts'
import type { MapWords } from './mapWords.ts'

const trends = { rising: 'растёт', falling: 'падает', steady: 'без перемен' }

/** The ends of a scale are mostly whole; “−2” says more calmly what “−2.0” says. */
const whole = (figure: string): string => figure.replace(/[.,]0$/, '')

/** The components in Russian. */
export const ru: MapWords = {
  ...core,
  ...status,
  eyebrow: (state) => (state === 'current' ? 'Путь клиента · как есть' : 'Путь клиента · как должно быть'),
  map: 'Карта пути клиента',
  steps: 'Шаги',
  wholeStage: 'весь этап',
  foldedColumns: (count) => `свёрнуто столбцов: ${core.number(count)}`,
  channelHint: 'канал',
  severityHint: 'сила',
  ownerHint: 'кто отвечает',
  scaleHint: (scale) => `${whole(core.score(scale.min, scale))} … ${whole(core.score(scale.max, scale))}`,
  experience: 'Впечатление',
  peakEnd: (worst, best) => (worst === best ? `пик и конец ${best}` : `пик и конец ${worst} … ${best}`),
  scoredSteps: (scored, all) => `оценено шагов: ${String(scored)} из ${String(all)}`,
  bottleneckMark: (score) => `Узкое место ${score}`,
  expectedTime: (time) => `цель ${time}`,
  weStart: 'начинаем мы',
  momentOfTruth: 'момент истины',
  severity: (of5) => `${String(of5)} из 5`,
  severityUnknown: 'сила неизвестна',
  responseTime: (actual) => `ответ: ${actual}`,
  responseTarget: (target) => `цель ${target}`,
  leaves: (share, destination) => (share === undefined ? `уходят: ${destination}` : `уходят ${share}: ${destination}`),
  sampleSize: (n) => `n = ${String(n)}`,
  customersReached: (count) => `клиентов: ${core.number(count)}`,
  lowest: 'хуже всего',
  wow: 'восторг',
  notScored: 'нет оценки',
  emotionPoint: (persona, score, word, trend) => `${persona}: ${score}, ${word}${trend ? `, ${trends[trend]}` : ''}`,
  emotionGap: (persona) => `${persona}: нет оценки`,
  legend: 'Обозначения',
  orUnmarked: (assumed) => `или без знака: ${assumed}`,

  emptyTitle: 'Пустая карта',
  emptyHint: 'Путь начинается с первого этапа.',
  emptyHintReadOnly: 'В этом пути пока нет этапов.',

  undo: 'Отменить',
  redo: 'Вернуть',
  undoOf: (label) => `Отменить: ${label}`,
  redoOf: (label) => `Вернуть: ${label}`,
  addStage: 'Добавить этап',
  addTouchpoint: 'Добавить точку контакта',
  addTouchpointTo: (step) => `Добавить точку контакта: ${step}`,
  newStage: 'Название нового этапа',
  newTouchpoint: 'Название новой точки контакта',
  rename: (title) => `Переименовать: ${title}`,
  editingHint: 'Enter сохраняет, Escape оставляет как было.',
  discardAsk: 'Ещё раз Escape — и написанное пропадёт. Enter сохранит его.',
  scoreOf: (persona, step) => `Что чувствует ${persona}: ${step}`,
  scoreMenu: (persona, step) => `Что чувствует ${persona}? ${step}`,
  clearScore: 'Нет оценки',
  keysHint: 'Стрелки ведут от ячейки к ячейке, Enter входит в неё, Escape возвращает.',

  announceDone: (label) => `Готово: ${label}.`,
  announceUndone: (label) => `Отменено: ${label}.`,
  announceRedone: (label) => `Возвращено: ${label}.`,
  announceScored: (persona, step, score) => `${persona}, ${step}: ${score}.`,
  announceCleared: (persona, step) => `${persona}, ${step}: нет оценки.`,

  viewAsTable: 'Показать таблицей',
  columnHead: {
    stage: 'Этап',
    step: 'Шаг',
    touchpoint: 'Точка контакта',
    channel: 'Канал',
    startedBy: 'Кто начинает',
    switch: 'Переход',
  },

  emotionCurve: 'Кривая эмоций',
  peak: 'пик',
  end: 'конец',
  nobodyScored: 'Этот путь пока никто не оценил.',

  channelRoute: 'Каналы и путь через них',
  routeTitle: (channels, switches) => `Каналов: ${core.number(channels)}, переходов: ${core.number(switches)}`,
  channelUnknown: 'канал неизвестен',
  channelUnused: 'не на этом пути',
  channelsUnknown: (count, all) => `канал неизвестен: ${core.number(count)} из ${core.number(all)} точек контакта`,
  initiatorUnknown: 'неизвестно, кто начинает',
  channelSwitch: 'смена канала',
  noTouchpoints: 'В этом пути пока нет точек контакта.',
  noTouchpointsHere: 'нет точек контакта',

  bottlenecks: 'Узкие места',
  bottlenecksHint: 'Сначала худшие: по оценке и по тому, сколько клиентов туда доходит.',
  termWeight: (weight) => `вес ${weight}`,
  scoreCoverage: (share) => `известно ${share} слагаемых по весу`,
  unknownTerms: (terms) => `неизвестно: ${terms}`,
  reachedBy: (share) => `доходят ${share}`,
  customersLost: (count) => `потеряно клиентов: ${count}`,

  personaHead: {
    segment: 'Представляет',
    demographics: 'О человеке',
    location: 'Где живёт',
    interests: 'Интересы',
    goals: 'Цели',
    frustrations: 'Что мешает',
    evidence: 'Основания',
  },
  segmentSize: (size, share) =>
    [size && `клиентов: ${size}`, share && `${share} всех клиентов`].filter(Boolean).join(', '),
  personaAssumed: 'Предположение: с этой персоной пока не связано ни одного основания.',
  personaNone: 'Такой персоны в этом пути нет.',
}
