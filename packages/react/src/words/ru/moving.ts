import { ruShown as core, type Kind } from '@journeykit/core'
import type { MovingWords } from '../editor/movingWords.ts'

const named = (kind: Kind, title: string | undefined): string =>
  title === undefined ? core.kind[kind] : `${core.kind[kind]} ${core.quote(title)}`

const part = (name: string, title: string | undefined): readonly string[] =>
  title === undefined ? [] : [`${name} ${core.quote(title)}`]

const rules = new Intl.PluralRules('ru')

/** “1 объект, 2 объекта, 5 объектов”. */
const things = (count: number): string => {
  const forms: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = { one: 'объект', few: 'объекта' }
  return `${core.number(count)} ${forms[rules.select(count)] ?? 'объектов'}`
}

export const moving: MovingWords = {
  back: 'Назад',
  openDetails: 'Открыть подробности',
  renameThis: 'Переименовать',
  select: 'Добавить к выбранному',
  deselect: 'Убрать из выбранного',
  moveBy: { back: 'Сдвинуть влево', forth: 'Сдвинуть вправо', up: 'Поднять выше', down: 'Опустить ниже' },
  moveEdge: {
    back: 'Левее нет места, куда это можно сдвинуть.',
    forth: 'Правее нет места, куда это можно сдвинуть.',
    up: 'Выше уже некуда.',
    down: 'Ниже уже некуда.',
  },
  moveAlong: { back: 'Сдвинуть к началу пути', forth: 'Сдвинуть к концу пути' },
  moveAlongEdge: {
    back: 'Раньше по пути нет места, куда это можно сдвинуть.',
    forth: 'Дальше по пути нет места, куда это можно сдвинуть.',
  },
  moveToPlace: 'Перенести на шаг',
  moveToStage: 'Перенести в этап',
  moveToLane: 'Перенести на дорожку',
  moveToChannel: 'Перенести в канал',
  noChannel: 'Без канала',
  lift: 'Поднять, чтобы перенести',
  duplicate: 'Сделать копию',
  copy: 'Копировать',
  cut: 'Вырезать',
  paste: 'Вставить сюда',
  linkEvidence: 'Связать с подтверждением',
  noEvidence: 'На этой карте ещё нет подтверждений.',
  markMoment: 'Момент истины',
  momentNeedsPersona: 'Сначала добавьте персону: момент истины бывает только для кого-то.',
  momentNeedsStep: 'Это относится ко всему этапу. Отметьте один из его шагов.',
  addBefore: { stage: 'Добавить этап перед этим', step: 'Добавить шаг перед этим', lane: 'Добавить дорожку выше' },
  addStep: 'Добавить шаг',
  addAfter: { stage: 'Добавить этап после этого', step: 'Добавить шаг после этого', lane: 'Добавить дорожку ниже' },
  unnamed: { stage: 'Новый этап', step: 'Новый шаг' },
  fold: 'Свернуть',
  unfold: 'Развернуть',
  removeThis: 'Удалить',
  close: 'Закрыть',

  things,
  whereto: ({ stage, step, lane, position, of }) =>
    [
      ...(step === undefined ? part('этап', stage) : part('шаг', step)),
      ...part('дорожка', lane),
      `${core.number(position)} из ${core.number(of)}`,
    ].join(', '),
  actLabel: {
    move: (what) => `Переместить ${what}`,
    duplicate: (what) => `Сделать копию: ${what}`,
    paste: (what) => `Вставить ${what}`,
    remove: (what) => `Удалить ${what}`,
  },
  announceLifted: (what) => `Поднято: ${what}. Стрелки несут, Enter кладёт, Escape возвращает.`,
  announcePutDown: (what, where) => `Положено: ${what}; ${where}.`,
  announcePutBack: (what) => `Возвращено на место: ${what}.`,
  announceMoved: (what, where) => `Перемещено: ${what}; ${where}.`,
  announceDuplicated: (what) => `Сделана копия: ${what}.`,
  announceCopied: (what) => `Скопировано: ${what}.`,
  announcePasted: (what) => `Вставлено: ${what}.`,
  announceRemoved: (what) => `Удалено: ${what}.`,
  announceNothingSelected: 'Ничего не выбрано.',

  clipFault: {
    empty: 'Вставлять нечего. Сначала скопируйте что-нибудь с карты.',
    closed: 'Браузер не открывает буфер обмена для меню. Нажмите Ctrl+V или Cmd+V.',
    'not-a-clip': 'В буфере обмена не то, что копируется с карты пути. Сначала скопируйте что-нибудь с карты.',
    'later-version': 'Это скопировано из более новой версии редактора. Обновите этот и вставьте ещё раз.',
    'too-long': 'Это слишком много, чтобы вставить за один раз. Скопируйте по частям.',
    damaged: 'То, что в буфере обмена, повреждено. Скопируйте ещё раз.',
  },
  pasteNowhere: 'Здесь для этого нет места. Перейдите в ячейку карты и вставьте ещё раз.',
  pasteMade: (kind, title) => `На этой карте этого не было и теперь добавлено: ${named(kind, title)}.`,
  pasteLeftOut: (kind, title) => `Здесь этому не нашлось места, оно пропущено: ${named(kind, title)}.`,
  pasteUnlinked: (kind, title) => `Связь пропущена, потому что на этой карте этого нет: ${named(kind, title)}.`,
  pasteRescaled: 'Оценки пересчитаны на шкалу этой карты.',
}
