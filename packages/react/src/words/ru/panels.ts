import type { PanelsWords } from '../editor/panelsWords.ts'

export const panels: PanelsWords = {
  panels: 'Панели',
}
