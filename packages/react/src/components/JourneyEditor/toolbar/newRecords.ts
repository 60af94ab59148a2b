import {
  channelTypes,
  createId,
  freeLaneRoles,
  inOrder,
  laneRoles,
  stepsOf,
  type Journey,
  type LaneRole,
  type Operation,
  type OrderedKind,
  type RecordRef,
} from '@journeykit/core'
import { addRecord } from '../../../editing/recordOperations.ts'
import { usualChannel } from '../../../editing/usualChannel.ts'
import type { EditorWords } from '../../../words/editor/editorWords.ts'
import { laneCell, stageCell, stepCell } from '../../JourneyMap/mapGrid.ts'

/** Several of a kind, among which one has to be chosen before it can be added. */
export interface NewRecords {
  readonly key: string
  readonly name: string
  readonly choices: readonly NewRecord[]
}

/** Something that can be added to the journey as a whole. */
export interface NewRecord {
  readonly key: string
  readonly kind: OrderedKind
  readonly name: string
  /** What the field asks for. */
  readonly question: string
  /** Adds it, and says which record it is and in which cell it stands; none for what stands in no cell. */
  readonly make: (title: string) => {
    readonly operation: Operation
    readonly record: RecordRef
    readonly cell?: string
  }
}

const made = (kind: OrderedKind, fields: Readonly<Record<string, unknown>>, cellOf?: (id: string) => string) => {
  const id = createId(kind)
  return {
    operation: addRecord(kind, { id, ...fields }),
    record: { kind, id },
    ...(cellOf && { cell: cellOf(id) }),
  }
}

/** A step goes into the stage that is selected, or in which something is; into the last one otherwise. */
const stageFor = (journey: Journey, selected: RecordRef | undefined): string | undefined => {
  const stages = inOrder(journey, 'stage')
  const holds = (stage: string) => stepsOf(journey, stage).some(({ id }) => id === selected?.id)
  return (stages.find(({ id }) => id === selected?.id || holds(id)) ?? stages.at(-1))?.id
}

const titled = (kind: 'persona' | 'stage', words: EditorWords): NewRecord => ({
  key: kind,
  kind,
  name: words.kind[kind],
  question: words.newOf(kind),
  make: (title) => made(kind, { title }, kind === 'stage' ? stageCell : undefined),
})

/** A channel is of one of the common types; its icon and what is usual for it come of that. */
const channels = (words: EditorWords): NewRecords => ({
  key: 'channel',
  name: words.kind.channel,
  choices: channelTypes.map((type) => ({
    key: type,
    kind: 'channel',
    name: words.channelType[type],
    question: words.newOf('channel'),
    make: (title) => made('channel', { title, ...usualChannel(type) }),
  })),
})

const step = (stage: string, words: EditorWords): NewRecord => ({
  key: 'step',
  kind: 'step',
  name: words.kind.step,
  question: words.newOf('step'),
  make: (title) => made('step', { stage, title }, stepCell),
})

/** Lanes of most roles stand once; of the free ones there may be several. */
const openRoles = (journey: Journey): readonly LaneRole[] => {
  const taken = new Set(inOrder(journey, 'lane').map(({ role }) => role))
  return laneRoles.filter((role) => freeLaneRoles.has(role) || !taken.has(role))
}

const lane = (role: LaneRole, words: EditorWords): NewRecord => ({
  key: `lane ${role}`,
  kind: 'lane',
  name: words.newLane(words.laneRole[role]),
  question: words.newLaneTitle(words.laneRole[role]),
  make: (title) => made('lane', { role, ...(title !== words.laneRole[role] && { title }) }, laneCell),
})

/** What can be added, the usual first. */
export const newRecords = (
  journey: Journey,
  selected: RecordRef | undefined,
  words: EditorWords,
): readonly (NewRecord | NewRecords)[] => {
  const stage = stageFor(journey, selected)
  return [
    titled('stage', words),
    ...(stage === undefined ? [] : [step(stage, words)]),
    titled('persona', words),
    channels(words),
    ...openRoles(journey).map((role) => lane(role, words)),
  ]
}
