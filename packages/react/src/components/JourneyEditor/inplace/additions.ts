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

const addition = (
  kind: OrderedKind,
  name: string,
  question: string,
  fields: (text: string) => Readonly<Record<string, unknown>>,
  key: string = kind,
): Addition => ({
  key,
  kind,
  name,
  question,
  operation: (place, text) => addRecord(kind, { id: createId(kind), place, ...fields(text) }),
})

const titled = (kind: 'touchpoint' | 'barrier' | 'solution', words: EditorWords): Addition =>
  addition(kind, words.kind[kind], words.newOf(kind), (title) => ({ title }))

const exit = (words: EditorWords): Addition =>
  addition('exit', words.kind.exit, words.whereTo, (title) => ({ to: 'other', title }))

const notes = (lane: string, words: EditorWords): readonly Addition[] =>
  (['thought', 'quote', 'question', 'feeling'] as const).map((type) =>
    addition(
      'note',
      words.noteType[type],
      words.newIn('thoughts'),
      (text) => ({ lane, type, text }),
      `${type} ${lane}`,
    ),
  )

const activity = (lane: string, role: LaneRole, words: EditorWords): Addition =>
  addition('activity', words.laneRole[role], words.newIn(role), (text) => ({ lane, text }), `activity ${lane}`)

/** What can be added in a cell of a lane. Channels, metrics and evidence come of what else stands at the step. */
export const additionsIn = (role: LaneRole, lane: Id<'lane'>, words: EditorWords): readonly Addition[] => {
  if (role === 'touchpoints') return [titled('touchpoint', words)]
  if (role === 'barriers') return [titled('barrier', words), exit(words)]
  if (role === 'solutions') return [titled('solution', words)]
  if (role === 'thoughts') return notes(lane, words)
  if (role === 'custom') return [activity(lane, role, words), ...notes(lane, words)]
  return freeLaneRoles.has(role) ? [activity(lane, role, words)] : []
}

/**
 * What can be added at a step where the lanes are not drawn as rows: all that any lane of the journey takes. Lanes that
 * take anything say which they are, and so do others that take the same, so that no two lines of a menu are called alike.
 */
export const additionsAt = (journey: Journey, words: EditorWords): readonly Addition[] => {
  const taken = new Set<string>()
  return inOrder(journey, 'lane').flatMap(({ role, id, title = words.laneRole[role] }, row) =>
    additionsIn(role, id, words).map((one) => {
      let { name } = one
      if (title !== name && (role === 'custom' || taken.has(name))) name += ` · ${title}`
      // Two lanes may have one title: the later is told by which of all lanes it is.
      if (taken.has(name)) name += ` ${String(row + 1)}`
      taken.add(name)
      return { ...one, name }
    }),
  )
}
