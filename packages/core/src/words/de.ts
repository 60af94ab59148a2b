import { bottleneck, bottlenecksNone } from './de/bottleneck.ts'
import { breach } from './de/breach.ts'
import { channelPath } from './de/channelPath.ts'
import { curveSummary } from './de/curveSummary.ts'
import { names } from './de/names.ts'
import { operations } from './de/operations.ts'
import { quote } from './de/quote.ts'
import { refusal } from './de/refusal.ts'
import { time } from './de/time.ts'
import { figures } from './de/figures.ts'
import type { Words } from './words.ts'

/** The words of the core in German. */
export const de: Words = {
  language: 'de',
  direction: 'ltr',
  ...names,
  ...figures,
  ...time,
  quote,
  refusal,
  breach,
  operation: (type) => operations[type],
  curveSummary,
  bottleneck,
  bottlenecksNone,
  channelPath,
}
