import { enShown as core, type LaneRole } from '@journeykit/core'
import type { EditingWords } from '../editor/editingWords.ts'

const questions: Readonly<Partial<Record<LaneRole, string>>> = {
  actions: 'What the customer does',
  thoughts: 'What the customer thinks or says',
  frontstage: 'What is done in sight of the customer',
  backstage: 'What is done behind the scenes',
  support: 'What supports it',
}

export const editing: EditingWords = {
  editor: 'Journey editor',
  addTo: (kind, place) => `Add ${core.kind[kind]} to ${place}`,
  addAnyTo: (place) => `Add to ${place}`,
  whereTo: 'Where do customers go instead?',
  lanes: 'Lanes',
  addScenario: 'Add a scenario: who does what, and why',
  newOf: (kind) => `Name of the new ${core.kind[kind]}`,
  newIn: (lane) => questions[lane] ?? 'What to note',
  actionsFor: (title) => `Actions for ${title}`,
  selected: 'selected',
  done: (label) => `Done: ${label}.`,
  notPermitted: 'You may not change this here. Ask whoever looks after this map.',
  announceRefused: 'The last change was not accepted and has been taken back.',
  refusedWait: 'That cannot be done as it is. Why is being fetched.',
  selectedCount: (count) => `${core.number(count)} selected`,
}
