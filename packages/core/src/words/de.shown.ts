import { bottleneck, bottlenecksNone } from './de/bottleneck.ts'
import { channelPath } from './de/channelPath.ts'
import { curveSummary } from './de/curveSummary.ts'
import { names } from './de/names.ts'
import { operations } from './de/operations.ts'
import { quote } from './de/quote.ts'
import { time } from './de/time.ts'
import { figures } from './de/figures.ts'
import type { ShownWords } from './words.ts'

/** What is said of a journey that is shown, in German: the words of the core but those of refusals. */
export const deShown: ShownWords = {
  language: 'de',
  direction: 'ltr',
  ...names,
  ...figures,
  ...time,
  quote,
  operation: (type) => operations[type],
  curveSummary,
  bottleneck,
  bottlenecksNone,
  channelPath,
}
