import type { ToolbarWords } from '../editor/toolbarWords.ts'

export const toolbar: ToolbarWords = {
  toolbar: 'Werkzeuge',
  add: 'Hinzufügen …',
  newLane: (role) => `Zeile: ${role}`,
  newLaneTitle: (role) => `Name der neuen Zeile (${role})`,
  show: 'Anzeigen',
  showTitle: 'Wählen, welche Zeilen und Personas zu sehen sind und was nicht abgeblendet ist',
  showLanes: 'Zeilen',
  closeSheet: 'Schließen',
  find: 'Suchen',
  findTitle: 'Auf der Karte suchen',
  fit: 'Einpassen',
  fitTitle: 'Die Spalten so schmal machen, dass die ganze Karte zu sehen ist',
  shortcuts: 'Tastenkürzel',
  beginTitle: 'Eine leere Karte',
  beginHint:
    'Benennen Sie die erste Phase oder beginnen Sie mit einer Vorlage. Alles lässt sich ändern und zurücknehmen.',
  beginFirstStage: 'Name der ersten Phase',
  templatesLoading: 'Die Vorlagen werden geholt …',
  templatesFailed: 'Die Vorlagen ließen sich nicht holen. Sie können mit einer eigenen Phase beginnen.',
  startFrom: (template) => `Mit „${template}“ beginnen`,
}
