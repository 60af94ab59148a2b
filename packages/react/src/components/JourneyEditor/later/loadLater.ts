import type { LaterWords } from '../../../words/editor/laterWords.ts'
import { oncePer } from './oncePer.ts'
import type { LaterParts } from './parts.ts'

/** What is fetched after the map is there: the parts that act, and the words that they speak. */
export interface Later {
  readonly parts: LaterParts
  readonly words: LaterWords
}

/** How it is fetched, by the words of the editor. */
export const loadLater: (later: () => Promise<LaterWords>) => () => Promise<Later> = oncePer(async (later) => {
  const [{ parts }, words] = await Promise.all([import('./parts.ts'), later()])
  return { parts, words }
})
