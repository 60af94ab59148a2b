import { deShown as core, type Kind, type LaneRole } from '@journeykit/core'
import type { EditingWords } from '../editor/editingWords.ts'

const questions: Readonly<Partial<Record<LaneRole, string>>> = {
  actions: 'Was der Kunde tut',
  thoughts: 'Was der Kunde denkt oder sagt',
  frontstage: 'Was vor den Augen des Kunden getan wird',
  backstage: 'Was hinter den Kulissen getan wird',
  support: 'Was es unterstützt',
}

/** The nouns that are not feminine, for „des neuen“ and the ending of the genitive. */
const genitive: Readonly<Partial<Record<Kind, string>>> = {
  empathy: 'des neuen Eintrags der Empathiekarte',
  step: 'des neuen Schritts',
  channel: 'des neuen Kanals',
  touchpoint: 'des neuen Kontaktpunkts',
  exit: 'des neuen Ausstiegs',
  evidence: 'des neuen Belegs',
}

export const editing: EditingWords = {
  editor: 'Editor der Kundenreise',
  addTo: (kind, place) => `${core.kind[kind]} hinzufügen: ${place}`,
  addAnyTo: (place) => `Hinzufügen: ${place}`,
  whereTo: 'Wohin gehen Kunden stattdessen?',
  lanes: 'Zeilen',
  addScenario: 'Szenario hinzufügen: wer was tut und warum',
  newOf: (kind) => `Name ${genitive[kind] ?? `der neuen ${core.kind[kind]}`}`,
  newIn: (lane) => questions[lane] ?? 'Was zu notieren ist',
  actionsFor: (title) => `Aktionen für ${title}`,
  selected: 'ausgewählt',
  done: (label) => `Fertig: ${label}.`,
  notPermitted: 'Das dürfen Sie hier nicht ändern. Fragen Sie, wer diese Karte betreut.',
  announceRefused: 'Die letzte Änderung wurde nicht angenommen und ist zurückgenommen.',
  refusedWait: 'So geht das nicht. Der Grund wird noch geholt.',
  selectedCount: (count) => `${core.number(count)} ausgewählt`,
}
