import { bottleneck, bottlenecksNone } from './ar/bottleneck.ts'
import { channelPath } from './ar/channelPath.ts'
import { curveSummary } from './ar/curveSummary.ts'
import { names } from './ar/names.ts'
import { operations } from './ar/operations.ts'
import { quote } from './ar/quote.ts'
import { time } from './ar/time.ts'
import { figures } from './ar/figures.ts'
import type { ShownWords } from './words.ts'

/** What is said of a journey that is shown, in Arabic: the words of the core but those of refusals. */
export const arShown: ShownWords = {
  language: 'ar',
  direction: 'rtl',
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
