import type { PanelsWords } from '../editor/panelsWords.ts'

export const panels: PanelsWords = {
  panels: 'Panels',
  panelName: { details: 'Details', findings: 'Findings', plan: 'Action plan' },
  closePanel: 'Close panel',
  panelLoading: (panel) => `${panel}: loading …`,
  panelFailed: (panel) => `${panel} could not be loaded. Check the connection, then try again.`,
  actsName: 'Menus and moving',
  tryAgain: 'Try again',
}
