import { deShown as core } from '@journeykit/core'
import type { SheetWords } from '../editor/sheetWords.ts'

export const sheets: SheetWords = {
  findField: 'Auf der Karte suchen',
  found: (at, count) => (count === 0 ? 'nichts gefunden' : `${core.number(at)} von ${core.number(count)}`),
  foundHidden: 'auf der Karte nicht zu sehen: siehe Einzelheiten',
  findNext: 'Nächstes',
  findPrevious: 'Voriges',

  showPersonas: 'Personas',
  showOnly: 'Nicht abblenden',
  showFilter: {
    all: 'alles',
    assumed: 'was kein Beleg stützt',
    unowned: 'wofür niemand zuständig ist',
    late: 'Antworten, die später kommen als versprochen',
  },
  showOnlyOf: (persona) => `was ${persona} begegnet`,
  showEverything: 'Alles anzeigen',

  shortcut: {
    arrows: 'zur nächsten Zelle',
    ends: 'an die Enden der Zeile, mit Strg der Karte',
    enter: 'in eine Zelle hinein, oder schreiben',
    add: 'in dieser Zelle hinzufügen; auf einer Überschrift eine weitere danach',
    escape: 'wieder hinaus, alles wie zuvor',
    score: 'auf einem Punkt: Gefühl höher und tiefer, mit Umschalt in kleinen Schritten',
    menu: 'Menü zu dem, was den Fokus hat',
    lift: 'aufheben; Pfeile tragen, Eingabe legt ab, Escape legt zurück',
    select: 'zur Auswahl hinzufügen',
    extend: 'die Auswahl erweitern',
    remove: 'das Ausgewählte entfernen',
    copy: 'kopieren, ausschneiden, einfügen',
    duplicate: 'verdoppeln',
    undo: 'rückgängig machen',
    redo: 'wiederholen',
    find: 'auf der Karte suchen',
    shortcuts: 'diese Liste',
  },
}
