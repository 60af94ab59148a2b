import { deShown as core, type Kind } from '@journeykit/core'
import type { MovingWords } from '../editor/movingWords.ts'
import { count } from './count.ts'

const named = (kind: Kind, title: string | undefined): string =>
  title === undefined ? core.kind[kind] : `${core.kind[kind]} ${core.quote(title)}`

const part = (name: string, title: string | undefined): readonly string[] =>
  title === undefined ? [] : [`${name} ${core.quote(title)}`]

export const moving: MovingWords = {
  back: 'Zurück',
  openDetails: 'Einzelheiten öffnen',
  renameThis: 'Umbenennen',
  select: 'Zur Auswahl hinzufügen',
  deselect: 'Aus der Auswahl nehmen',
  moveBy: {
    back: 'Nach links verschieben',
    forth: 'Nach rechts verschieben',
    up: 'Nach oben verschieben',
    down: 'Nach unten verschieben',
  },
  moveEdge: {
    back: 'Weiter links ist nichts, wohin es könnte.',
    forth: 'Weiter rechts ist nichts, wohin es könnte.',
    up: 'Es steht schon an erster Stelle.',
    down: 'Es steht schon an letzter Stelle.',
  },
  moveAlong: { back: 'Früher einordnen', forth: 'Später einordnen' },
  moveAlongEdge: {
    back: 'Weiter vorn ist nichts, wohin es könnte.',
    forth: 'Weiter hinten ist nichts, wohin es könnte.',
  },
  moveToPlace: 'In einen Schritt verschieben',
  moveToStage: 'In eine Phase verschieben',
  moveToLane: 'In eine Zeile verschieben',
  moveToChannel: 'In einen Kanal verschieben',
  noChannel: 'Kein Kanal',
  lift: 'Zum Verschieben aufheben',
  duplicate: 'Verdoppeln',
  copy: 'Kopieren',
  cut: 'Ausschneiden',
  paste: 'Hier einfügen',
  linkEvidence: 'Mit Beleg verknüpfen',
  noEvidence: 'Diese Karte hat noch keine Belege.',
  markMoment: 'Moment der Wahrheit',
  momentNeedsPersona: 'Fügen Sie zuerst eine Persona hinzu: Ein Moment der Wahrheit ist es immer für jemanden.',
  momentNeedsStep: 'Das gehört zur Phase als Ganzes. Markieren Sie einen ihrer Schritte.',
  addBefore: { stage: 'Phase davor hinzufügen', step: 'Schritt davor hinzufügen', lane: 'Zeile darüber hinzufügen' },
  addStep: 'Schritt hinzufügen',
  addAfter: { stage: 'Phase danach hinzufügen', step: 'Schritt danach hinzufügen', lane: 'Zeile darunter hinzufügen' },
  unnamed: { stage: 'Neue Phase', step: 'Neuer Schritt' },
  fold: 'Einklappen',
  unfold: 'Ausklappen',
  removeThis: 'Entfernen',
  close: 'Schließen',

  things: (n) => count(n, 'Objekt', 'Objekte'),
  whereto: ({ stage, step, lane, position, of }) =>
    [
      ...(step === undefined ? part('Phase', stage) : part('Schritt', step)),
      ...part('Zeile', lane),
      `${core.number(position)} von ${core.number(of)}`,
    ].join(', '),
  actLabel: {
    move: (what) => `${what} verschieben`,
    duplicate: (what) => `${what} verdoppeln`,
    paste: (what) => `${what} einfügen`,
    remove: (what) => `${what} entfernen`,
  },
  announceLifted: (what) => `Aufgehoben: ${what}. Pfeile tragen es, Eingabe legt es ab, Escape legt es zurück.`,
  announcePutDown: (what, where) => `Abgelegt: ${what}; ${where}.`,
  announcePutBack: (what) => `Zurückgelegt: ${what}.`,
  announceMoved: (what, where) => `Verschoben: ${what}; ${where}.`,
  announceDuplicated: (what) => `Verdoppelt: ${what}.`,
  announceCopied: (what) => `Kopiert: ${what}.`,
  announcePasted: (what) => `Eingefügt: ${what}.`,
  announceRemoved: (what) => `Entfernt: ${what}.`,
  announceNothingSelected: 'Nichts ist ausgewählt.',

  clipFault: {
    empty: 'Es gibt nichts einzufügen. Kopieren Sie zuerst etwas von einer Karte.',
    closed: 'Der Browser gibt seine Zwischenablage nicht an Menüs. Drücken Sie stattdessen Strg+V oder Cmd+V.',
    'not-a-clip': 'Was in der Zwischenablage liegt, stammt nicht von einer Karte. Kopieren Sie zuerst etwas von einer.',
    'later-version':
      'Es wurde aus einer neueren Version dieses Editors kopiert. Aktualisieren Sie diesen und fügen Sie es dann ein.',
    'too-long': 'Es ist zu viel, um es auf einmal einzufügen. Kopieren Sie es in Teilen.',
    damaged: 'Was in der Zwischenablage liegt, ist beschädigt. Kopieren Sie es noch einmal.',
  },
  pasteNowhere: 'Hier ist dafür kein Platz. Gehen Sie zu einer Zelle der Karte und fügen Sie es dort ein.',
  pasteMade: (kind, title) => `Fehlte auf dieser Karte und wurde hinzugefügt: ${named(kind, title)}.`,
  pasteLeftOut: (kind, title) => `Konnte hier nicht stehen und wurde ausgelassen: ${named(kind, title)}.`,
  pasteUnlinked: (kind, title) =>
    `Verknüpfung ausgelassen, weil auf dieser Karte nicht vorhanden: ${named(kind, title)}.`,
  pasteRescaled: 'Die Bewertungen wurden auf die Skala dieser Karte umgerechnet.',
}
