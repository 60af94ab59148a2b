import type { Stage } from '@journeykit/core'
import type { MapWords } from '../../words/mapWords.ts'

/** “35 min · target 15 min”: the real time frame first, the expected one beside it, or whichever is known. */
export const stageTime = ({ actual, expected }: Stage, words: MapWords): string | undefined => {
  if (!actual) return expected && words.timeFrame(expected)
  return expected
    ? `${words.timeFrame(actual)} · ${words.expectedTime(words.timeFrame(expected))}`
    : words.timeFrame(actual)
}
