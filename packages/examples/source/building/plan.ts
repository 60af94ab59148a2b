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

/** The kinds that an example is planned of, by the name of their table, in the order in which they are added. */
export interface Planned {
  readonly evidence: 'evidence'
  readonly personas: 'persona'
  readonly stages: 'stage'
  readonly steps: 'step'
  readonly channels: 'channel'
  readonly touchpoints: 'touchpoint'
  readonly activities: 'activity'
  readonly emotions: 'emotion'
  readonly barriers: 'barrier'
  readonly notes: 'note'
  readonly solutions: 'solution'
  readonly exits: 'exit'
}

/** What a record is without its words: belonging, numbers, marks, links. */
export type Bones<K extends keyof Records> = Omit<Records[K], 'id' | 'order' | TextField>

/** The words of a record. */
export type Words<K extends keyof Records> = Pick<Records[K], Extract<keyof Records[K], TextField>>

/** An example without words: what the journey holds, in order, by id. */
export type Plan = Partial<Pick<JourneyHead, 'scale' | 'state'>> & {
  readonly id: string
  /** The lanes, where they are not the usual ones. */
  readonly lanes?: readonly LaneRole[]
} & { readonly [T in keyof Planned]?: { readonly [id: string]: Bones<Planned[T]> } }

/** The tables whose records may well have no words at all. */
type Wordless = 'emotions' | 'exits' | 'evidence'

/** The words that a plan needs: for each of its records, in one language. */
export type Wording<P extends Plan> = Pick<JourneyHead, 'title' | 'scenario' | 'owner' | 'locale'> & {
  readonly [T in keyof Planned as T extends keyof P ? T : never]: T extends Wordless
    ? { readonly [I in keyof P[T]]?: Words<Planned[T]> }
    : { readonly [I in keyof P[T]]: Words<Planned[T]> }
}

/** The same words in another language: every text of `T`, none left out and none added. */
export type Translated<T> = T extends string ? string : { readonly [K in keyof T]: Translated<T[K]> }
