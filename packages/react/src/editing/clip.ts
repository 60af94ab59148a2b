import type { EmotionScale, Kind, RecordRef } from '@journeykit/core'
import type { Values } from './remapped.ts'

/** A record on the clipboard. */
export interface ClipRecord {
  readonly kind: Kind
  readonly record: Values & { readonly id: string }
}

/** One of the records that were copied; all others came along. */
export interface ClipRoot extends RecordRef {
  /** How many columns it stood behind the first of them. */
  readonly column: number
}

/** Records on their way from one map to another, or within one. Plain JSON. */
export interface Clip {
  /** Tells it from whatever else may be on a clipboard. */
  readonly journeykit: 'clip'
  readonly version: 1
  /** The scale of the scores in it. */
  readonly scale: EmotionScale
  readonly roots: readonly ClipRoot[]
  /** The roots and all that is in them, in an order in which whatever is pointed at comes first. */
  readonly records: readonly ClipRecord[]
  /** What they point at, so that it can be found or made in the other map. */
  readonly around: readonly ClipRecord[]
}

/** What a clip calls a record, to find it in another map. */
export const clipName = (record: Values): string | undefined => {
  const name = [record['title'], record['text'], record['source'], record['quote']].find(
    (value) => typeof value === 'string',
  )
  return typeof name === 'string' ? name : undefined
}
