import { enShown as core, type Kind } from '@journeykit/core'
import type { MovingWords } from '../editor/movingWords.ts'

const named = (kind: Kind, title: string | undefined): string =>
  title === undefined ? core.kind[kind] : `${core.kind[kind]} ${core.quote(title)}`

const part = (name: string, title: string | undefined): readonly string[] =>
  title === undefined ? [] : [`${name} ${core.quote(title)}`]

export const moving: MovingWords = {
  back: 'Back',
  openDetails: 'Open details',
  renameThis: 'Rename',
  select: 'Add to selection',
  deselect: 'Take out of selection',
  moveBy: { back: 'Move left', forth: 'Move right', up: 'Move up', down: 'Move down' },
  moveEdge: {
    back: 'Nothing lies further left where it could go.',
    forth: 'Nothing lies further right where it could go.',
    up: 'It stands first already.',
    down: 'It stands last already.',
  },
  moveAlong: { back: 'Move earlier', forth: 'Move later' },
  moveAlongEdge: { back: 'Nothing comes earlier where it could go.', forth: 'Nothing comes later where it could go.' },
  moveToPlace: 'Move to step',
  moveToStage: 'Move to stage',
  moveToLane: 'Move to lane',
  moveToChannel: 'Move to channel',
  noChannel: 'No channel',
  lift: 'Lift to move',
  duplicate: 'Duplicate',
  copy: 'Copy',
  cut: 'Cut',
  paste: 'Paste here',
  linkEvidence: 'Link evidence',
  noEvidence: 'This map has no evidence yet.',
  markMoment: 'Moment of truth',
  momentNeedsPersona: 'Add a persona first: a moment of truth is one for somebody.',
  momentNeedsStep: 'It belongs to the stage as a whole. Mark one of the steps.',
  addBefore: { stage: 'Add stage before', step: 'Add step before', lane: 'Add lane before' },
  addStep: 'Add step',
  addAfter: { stage: 'Add stage after', step: 'Add step after', lane: 'Add lane after' },
  unnamed: { stage: 'New stage', step: 'New step' },
  fold: 'Fold',
  unfold: 'Unfold',
  removeThis: 'Remove',
  close: 'Close',

  things: (count) => `${core.number(count)} ${count === 1 ? 'thing' : 'things'}`,
  whereto: ({ stage, step, lane, position, of }) =>
    [
      ...(step === undefined ? part('stage', stage) : part('step', step)),
      ...part('lane', lane),
      `${core.number(position)} of ${core.number(of)}`,
    ].join(', '),
  actLabel: {
    move: (what) => `Move ${what}`,
    duplicate: (what) => `Duplicate ${what}`,
    paste: (what) => `Paste ${what}`,
    remove: (what) => `Remove ${what}`,
  },
  announceLifted: (what) => `${what} lifted. Arrows carry it, Enter puts it down, Escape puts it back.`,
  announcePutDown: (what, where) => `${what} put down: ${where}.`,
  announcePutBack: (what) => `${what} put back.`,
  announceMoved: (what, where) => `${what} moved: ${where}.`,
  announceDuplicated: (what) => `${what} duplicated.`,
  announceCopied: (what) => `${what} copied.`,
  announcePasted: (what) => `${what} pasted.`,
  announceRemoved: (what) => `${what} removed.`,
  announceNothingSelected: 'Nothing selected.',

  clipFault: {
    empty: 'There is nothing to paste. Copy something of a map first.',
    closed: 'The browser keeps its clipboard closed to menus. Press Ctrl+V or Cmd+V instead.',
    'not-a-clip': 'What is on the clipboard does not come from a journey map. Copy something of a map first.',
    'later-version': 'It was copied from a newer version of this editor. Update this one, then paste again.',
    'too-long': 'It is too much to paste at once. Copy it in parts.',
    damaged: 'What is on the clipboard is damaged. Copy it again.',
  },
  pasteNowhere: 'There is no place for it here. Go to a cell of the map and paste again.',
  pasteMade: (kind, title) => `The ${named(kind, title)} was not on this map and has been added.`,
  pasteLeftOut: (kind, title) => `The ${named(kind, title)} could not stand here and was left out.`,
  pasteUnlinked: (kind, title) => `The link to the ${named(kind, title)} was left out: it is not on this map.`,
  pasteRescaled: 'Scores were carried over to the scale of this map.',
}
