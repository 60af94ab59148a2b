import type { PanelsWords } from '../editor/panelsWords.ts'

export const panels: PanelsWords = {
  panels: 'Bereiche',
  panelName: { details: 'Einzelheiten', findings: 'Befunde', plan: 'Maßnahmenplan' },
  closePanel: 'Bereich schließen',
  panelLoading: (panel) => `${panel}: wird geladen …`,
  panelFailed: (panel) => `${panel}: Laden fehlgeschlagen. Prüfen Sie die Verbindung und versuchen Sie es erneut.`,
  actsName: 'Menüs und Verschieben',
  tryAgain: 'Erneut versuchen',
}
