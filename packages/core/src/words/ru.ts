import { bottleneck, bottlenecksNone } from './ru/bottleneck.ts'
import { breach } from './ru/breach.ts'
import { channelPath } from './ru/channelPath.ts'
import { curveSummary } from './ru/curveSummary.ts'
import { names } from './ru/names.ts'
import { operations } from './ru/operations.ts'
import { quote } from './ru/quote.ts'
import { refusal } from './ru/refusal.ts'
import { time } from './ru/time.ts'
import { figures } from './ru/figures.ts'
import type { Words } from './words.ts'

/** The words of the core in Russian. */
export const ru: Words = {
  language: 'ru',
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
