import type { ToolbarWords } from '../editor/toolbarWords.ts'

export const toolbar: ToolbarWords = {
  toolbar: 'Инструменты',
  add: 'Добавить…',
  newLane: (role) => `дорожка: ${role}`,
  newLaneTitle: (role) => `Название новой дорожки (${role})`,
  show: 'Показать',
  showTitle: 'Выбрать дорожки, персоны и то, что не приглушено',
  showLanes: 'Дорожки',
  closeSheet: 'Закрыть',
  find: 'Найти',
  findTitle: 'Найти на карте',
  fit: 'Вместить',
  fitTitle: 'Сузить столбцы так, чтобы была видна вся карта',
  shortcuts: 'Клавиши',
  beginTitle: 'Пустая карта',
  beginHint: 'Назовите первый этап или начните с шаблона. Всё можно изменить и отменить.',
  beginFirstStage: 'Название первого этапа',
  templatesLoading: 'Загружаем шаблоны …',
  templatesFailed: 'Шаблоны не загрузились. Можно начать со своего этапа.',
  startFrom: (template) => `Начать с шаблона «${template}»`,
}
