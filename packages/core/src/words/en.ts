import { bottleneck, bottlenecksNone } from './en/bottleneck.ts'
import { breach } from './en/breach.ts'
import { channelPath } from './en/channelPath.ts'
import { curveSummary } from './en/curveSummary.ts'
import { names } from './en/names.ts'
import { operations } from './en/operations.ts'
import { quote } from './en/quote.ts'
import { refusal } from './en/refusal.ts'
import { time } from './en/time.ts'
import { figures } from './en/figures.ts'
import type { Words } from './words.ts'

/** The words of the core in English. */
export const en: Words = {
  language: 'en',
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
