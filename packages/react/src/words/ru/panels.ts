import type { PanelsWords } from '../editor/panelsWords.ts'

export const panels: PanelsWords = {
  panels: 'Панели',
  panelName: { details: 'Подробности', findings: 'Замечания', plan: 'План действий' },
  closePanel: 'Закрыть панель',
  panelLoading: (panel) => `${panel}: загружается …`,
  panelFailed: (panel) => `${panel}: не удалось загрузить. Проверьте соединение и попробуйте ещё раз.`,
  actsName: 'Меню и перемещение',
  tryAgain: 'Попробовать ещё раз',
}
