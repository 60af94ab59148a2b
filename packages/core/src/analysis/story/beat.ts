import type { Id } from '../../model/id.ts'
import type { RecordRef } from '../../model/kind.ts'
import type { NoteType } from '../../model/note.ts'
import type { PlaceId } from '../../model/place.ts'
import type { SolutionStatus } from '../../model/solution.ts'

/** The paragraphs of a story, in the order in which they are told. */
export const storyChapters = ['who', 'path', 'turns', 'leaving', 'plan', 'unknown'] as const
/** A paragraph of a story; see `storyChapters`. */
export type StoryChapter = (typeof storyChapters)[number]

/** What makes a place a turning point. `fall` and `rise`: the steepest ends here. `low`: in the bottom fifth of the scale. */
export type TurnMark = 'fall' | 'rise' | 'lowest' | 'highest' | 'low' | 'wow' | 'moment-of-truth'

/** A record that the story names, and whether nothing shows it to be true. */
export interface Claim {
  readonly ref: RecordRef
  readonly assumed: boolean
}

/** A stage on the way, with the channels met in each of its columns. */
export interface StageBeat {
  readonly stage: Id<'stage'>
  readonly position: 'only' | 'first' | 'middle' | 'last'
  /** Counted from 0, so that a language can vary how it goes on. */
  readonly index: number
  /** Its columns; the stage itself where it has no steps. The channels that are known, in the order of first use. */
  readonly columns: readonly { readonly place: PlaceId; readonly channels: readonly Id<'channel'>[] }[]
}

/** A place at which the mood turns. */
export interface TurnBeat {
  readonly place: PlaceId
  /** Absent where it is marked by a person but not scored. */
  readonly score?: number
  readonly marks: readonly TurnMark[]
  /** Where the fall or rise comes from, and by how much; only with the mark `fall` or `rise`. */
  readonly before?: PlaceId
  readonly change?: number
  /** The feeling in words, by those who feel it. */
  readonly words: readonly string[]
  readonly assumed: boolean
}

/** What is told, each with all that its sentence needs, in ids and figures that the journey states. */
export interface StoryBeats {
  /** Who the persona is. */
  readonly persona: { readonly persona: Id<'persona'>; readonly assumed: boolean }
  readonly goals: { readonly persona: Id<'persona'>; readonly texts: readonly string[] }
  readonly frustrations: { readonly persona: Id<'persona'>; readonly texts: readonly string[] }
  readonly quotation: { readonly persona: Id<'persona'>; readonly text: string }
  /** The story of all personas together; of none while there are none. */
  readonly everyone: { readonly personas: readonly Id<'persona'>[] }
  /** A persona was asked for who is not in the journey; nothing else is told. */
  readonly stranger: { readonly persona: Id<'persona'> }
  readonly scenario: { readonly text: string }
  /** The journey is one that is wished for. */
  readonly future: Record<never, never>
  /** The journey has no stages. */
  readonly empty: Record<never, never>
  readonly extent: { readonly stages: number; readonly steps: number }
  readonly stage: StageBeat
  /** Where `certain` is false, some channels are unknown and there may be more of both. */
  readonly channels: { readonly channels: number; readonly switches: number; readonly certain: boolean }
  readonly turn: TurnBeat
  /** The most harmful first. */
  readonly barriers: { readonly place: PlaceId; readonly barriers: readonly Claim[] }
  /** An answer that takes longer than its target or than the best competitor's. */
  readonly slow: { readonly touchpoint: Id<'touchpoint'>; readonly assumed: boolean }
  /** A step or stage that takes longer than it should. */
  readonly overrun: { readonly place: PlaceId; readonly assumed: boolean }
  readonly notes: { readonly place: PlaceId; readonly type: NoteType; readonly notes: readonly Claim[] }
  /** Further turning points, too many to tell one by one. */
  readonly moreTurns: { readonly places: readonly PlaceId[] }
  /** The mean over the scored columns. */
  readonly overall: { readonly score: number; readonly scored: number; readonly columns: number }
  /** `again`: the exit told just before is at the same place. */
  readonly exit: { readonly exit: Id<'exit'>; readonly again: boolean; readonly assumed: boolean }
  /** Between which two columns most of the counted customers are lost. Counts hold for all customers. */
  readonly loss: { readonly place: PlaceId; readonly next: PlaceId; readonly came: number; readonly wentOn: number }
  /** Solutions of one status; absent where none is stated. `more` are not named. */
  readonly solutions: {
    readonly status?: SolutionStatus
    readonly solutions: readonly Id<'solution'>[]
    readonly more: number
  }
  /** Barriers against which there is no solution. `more` are not named. */
  readonly untreated: { readonly barriers: readonly Id<'barrier'>[]; readonly more: number }
  /** Questions to which there is no solution. `more` are not named. */
  readonly unanswered: { readonly questions: readonly Id<'note'>[]; readonly more: number }
  /** Nothing is planned at all. */
  readonly noSolutions: Record<never, never>
  /** Columns without a score. `more` are not named. */
  readonly gaps: { readonly places: readonly PlaceId[]; readonly more: number; readonly columns: number }
  /** Nothing is scored. */
  readonly noScores: Record<never, never>
  readonly assumedScores: { readonly assumed: number; readonly scored: number }
  /** Columns whose step or stage rests on no evidence. */
  readonly assumedSteps: { readonly assumed: number; readonly columns: number }
  readonly unknownChannels: { readonly touchpoints: number; readonly all: number }
  readonly noExits: Record<never, never>
}

/** What a beat may tell. */
export type StoryBeatName = keyof StoryBeats

/** One thing that the story tells, and the records that it comes from. */
export type StoryBeat<Name extends StoryBeatName = StoryBeatName> = {
  [N in Name]: StoryBeats[N] & { readonly tells: N; readonly from: readonly RecordRef[] }
}[Name]
