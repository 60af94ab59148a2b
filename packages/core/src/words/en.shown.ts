import { bottleneck, bottlenecksNone } from './en/bottleneck.ts'
import { channelPath } from './en/channelPath.ts'
import { curveSummary } from './en/curveSummary.ts'
import { names } from './en/names.ts'
import { operations } from './en/operations.ts'
import { quote } from './en/quote.ts'
import { time } from './en/time.ts'
import { figures } from './en/figures.ts'
import type { ShownWords } from './words.ts'

/** What is said of a journey that is shown, in English: the words of the core but those of refusals. */
export const enShown: ShownWords = {
  language: 'en',
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
