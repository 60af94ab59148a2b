import type { JourneyHead, LaneRole, Records } from '@journeykit/core'

/** The fields that are written anew in every language; all others are the same in all of them. */
export type TextField =
  | 'title'
  | 'summary'
  | 'demographics'
  | 'location'
  | 'interests'
  | 'goals'
  | 'frustrations'
  | 'quote'
  | 'description'
  | 'sees'
  | 'hears'
  | 'feels'
  | 'words'
  | 'text'
  | 'reason'
  | 'source'
  | 'owner'
  | 'department'
  | 'unit'
  | 'answer'

/** The groups of fields of which one is a text and the others are not. */
export type MixedField = 'segment' | 'picture'

/** The kinds that an example is planned of, by the name of their table, in the order in which they are added. */
export interface Planned {
  readonly evidence: 'evidence'
  readonly personas: 'persona'
  readonly empathy: 'empathy'
  readonly stages: 'stage'
  readonly steps: 'step'
  readonly channels: 'channel'
  readonly touchpoints: 'touchpoint'
  readonly activities: 'activity'
  readonly emotions: 'emotion'
  readonly barriers: 'barrier'
  readonly notes: 'note'
  readonly metrics: 'metric'
  readonly solutions: 'solution'
  readonly exits: 'exit'
  readonly research: 'research'
}

type Mixed<R> = Extract<keyof R, MixedField>

/** What a record is without its words: belonging, numbers, marks, links. */
export type Bones<K extends keyof Records> = Omit<Records[K], 'id' | 'order' | TextField | MixedField> & {
  readonly [F in Mixed<Records[K]>]?: Omit<Required<Records[K]>[F], TextField>
}

/** The words of a record. */
export type Words<K extends keyof Records> = Pick<Records[K], Extract<keyof Records[K], TextField>> & {
  readonly [F in Mixed<Records[K]>]?: Pick<Required<Records[K]>[F], Extract<keyof Required<Records[K]>[F], TextField>>
}

/** What the head of a journey holds beside its words. */
type HeadBones = Pick<JourneyHead, 'scale' | 'state' | 'economics' | 'reviewInterval' | 'nextReview'>

/** Records without words, in order, by id. */
export type Tables = { readonly [T in keyof Planned]?: { readonly [id: string]: Bones<Planned[T]> } }

/** An example without words: what the journey holds. */
export type Plan = Partial<HeadBones> & {
  readonly id: string
  /** The lanes, where they are not the usual ones. */
  readonly lanes?: readonly LaneRole[]
} & Tables

/** The tables whose records may well have no words at all. */
type Wordless = 'emotions' | 'exits' | 'evidence' | 'research'

/** The words that records need, in one language. */
export type TableWords<P extends Tables> = {
  readonly [T in keyof Planned as T extends keyof P ? T : never]: T extends Wordless
    ? { readonly [I in keyof P[T]]?: Words<Planned[T]> }
    : { readonly [I in keyof P[T]]: Words<Planned[T]> }
}

/** The words that a plan needs: for the head, the lanes and each of its records, in one language. */
export type Wording<P extends Plan> = Pick<JourneyHead, 'title' | 'scenario' | 'owner' | 'locale'> & {
  /** The labels of lanes, by role, where the usual word is not enough. */
  readonly lanes?: { readonly [R in LaneRole]?: { readonly title: string } }
} & TableWords<P>

/** The same words in another language: every text of `T`, none left out and none added. */
export type Translated<T> = T extends string ? string : { readonly [K in keyof T]: Translated<T[K]> }
