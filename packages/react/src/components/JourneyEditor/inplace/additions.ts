import {
  createId,
  freeLaneRoles,
  inOrder,
  type Id,
  type Journey,
  type LaneRole,
  type Operation,
  type OrderedKind,
} from '@journeykit/core'
import { addRecord } from '../../../editing/recordOperations.ts'
import type { EditorWords } from '../../../words/editor/editorWords.ts'

/** Something that can be added in a cell, once its text is known. */
export interface Addition {
  /** Unlike those of the other additions in the same cell. */
  readonly key: string
  readonly kind: OrderedKind
  /** What it is called in a menu: “quote”. */
  readonly name: string
  /** What the field asks for. */
  readonly question: string
  readonly operation: (place: string, text: string) => Operation
}

/** The name of the field in which something new of a cell is written. It ends in the cell, whose column is drawn while somebody writes. */
export const addName = (cell: string, { key }: Addition): string => `add ${key} ${cell}`

const adding =
  (kind: OrderedKind, fields: (text: string) => Readonly<Record<string, unknown>>): Addition['operation'] =>
  (place, text) =>
    addRecord(kind, { id: createId(kind), place, ...fields(text) })

const titled = (kind: 'touchpoint' | 'barrier' | 'solution', words: EditorWords): Addition => ({
  key: kind,
  kind,
  name: words.kind[kind],
  question: words.newOf(kind),
  operation: adding(kind, (title) => ({ title })),
})

const exit = (words: EditorWords): Addition => ({
  key: 'exit',
  kind: 'exit',
  name: words.kind.exit,
  question: words.whereTo,
  operation: adding('exit', (title) => ({ to: 'other', title })),
})

const notes = (lane: string, words: EditorWords): readonly Addition[] =>
  (['thought', 'quote', 'question', 'feeling'] as const).map((type) => ({
    key: type,
    kind: 'note',
    name: words.noteType[type],
    question: words.newIn('thoughts'),
    operation: adding('note', (text) => ({ lane, type, text })),
  }))

const activity = (lane: string, role: LaneRole, words: EditorWords): Addition => ({
  key: `activity ${lane}`,
  kind: 'activity',
  name: words.laneRole[role],
  question: words.newIn(role),
  operation: adding('activity', (text) => ({ lane, text })),
})

/** What can be added in a cell of a lane. Channels, metrics and evidence come of what else stands at the step. */
export const additionsIn = (role: LaneRole, lane: Id<'lane'>, words: EditorWords): readonly Addition[] => {
  if (role === 'touchpoints') return [titled('touchpoint', words)]
  if (role === 'barriers') return [titled('barrier', words), exit(words)]
  if (role === 'solutions') return [titled('solution', words)]
  if (role === 'thoughts') return notes(lane, words)
  if (role === 'custom') return [activity(lane, role, words), ...notes(lane, words)]
  return freeLaneRoles.has(role) ? [activity(lane, role, words)] : []
}

/** What can be added at a step where the lanes are not drawn as rows: all that any lane of the journey takes. */
export const additionsAt = (journey: Journey, words: EditorWords): readonly Addition[] => [
  ...new Map(
    inOrder(journey, 'lane')
      .flatMap(({ role, id }) => additionsIn(role, id, words))
      .map((addition) => [addition.key, addition]),
  ).values(),
]
