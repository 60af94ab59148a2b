import { ruShown as core } from '@journeykit/core'
import type { SheetWords } from '../editor/sheetWords.ts'

export const sheets: SheetWords = {
  findField: 'Найти на карте',
  found: (at, count) => (count === 0 ? 'ничего не найдено' : `${core.number(at)} из ${core.number(count)}`),
  foundHidden: 'на карте не показано: смотрите подробности',
  findNext: 'Дальше',
  findPrevious: 'Назад',

  showPersonas: 'Персоны',
  showOnly: 'Не приглушать',
  showFilter: {
    all: 'всё',
    assumed: 'то, что ничем не подтверждено',
    unowned: 'то, за что никто не отвечает',
    late: 'ответы медленнее обещанного',
  },
  showOnlyOf: (persona) => `то, с чем встречается ${persona}`,
  showEverything: 'Показать всё',

  shortcut: {
    arrows: 'к соседней ячейке',
    ends: 'к концам строки, с Ctrl — карты',
    enter: 'войти в ячейку или писать',
    add: 'добавить в ячейку; на заголовке — ещё один после него',
    escape: 'выйти, оставив как было',
    score: 'на точке: чувство выше и ниже, с Shift — точнее',
    menu: 'меню того, что в фокусе',
    lift: 'поднять; стрелки несут, Enter кладёт, Escape возвращает',
    select: 'добавить к выбранному',
    extend: 'расширить выбор',
    remove: 'удалить выбранное',
    copy: 'копировать, вырезать, вставить',
    duplicate: 'сделать копию',
    undo: 'отменить',
    redo: 'вернуть',
    find: 'найти на карте',
    shortcuts: 'этот список',
  },
}
