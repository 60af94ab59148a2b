import { bottleneck, bottlenecksNone } from './ru/bottleneck.ts'
import { channelPath } from './ru/channelPath.ts'
import { curveSummary } from './ru/curveSummary.ts'
import { names } from './ru/names.ts'
import { operations } from './ru/operations.ts'
import { quote } from './ru/quote.ts'
import { time } from './ru/time.ts'
import { figures } from './ru/figures.ts'
import type { ShownWords } from './words.ts'

/** What is said of a journey that is shown, in Russian: the words of the core but those of refusals. */
export const ruShown: ShownWords = {
  language: 'ru',
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
