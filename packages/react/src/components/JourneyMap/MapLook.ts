import type { EmotionScale } from '@journeykit/core'
import type { MapShow } from '../../interaction/mapShow.ts'
import type { MapWords } from '../../words/mapWords.ts'
import type { MapEditing } from './MapEditing.ts'
import type { MapSlots } from './MapSlots.ts'

/** What every part of a map needs to draw itself, besides the journey. It is handed on, so that drawing needs no hooks. */
export interface MapLook {
  readonly words: MapWords
  /** The language of the journey's own texts, where it differs from the words'. */
  readonly contentLanguage: string | undefined
  readonly show: MapShow
  /** What the host draws instead of the usual. */
  readonly slots: MapSlots
  /** True where a record can be opened: its title is a button then. */
  readonly opens: boolean
  /** What an editor puts in place; undefined while the map is only read. */
  readonly edit: MapEditing | undefined
}

/** A score as it is said on this scale, isolated so that its sign stays before it in any direction. */
export const isolatedScore = (score: number, scale: EmotionScale, words: MapWords): string =>
  `\u2066${words.score(score, scale)}\u2069`
