import { bottleneck, bottlenecksNone } from './ar/bottleneck.ts'
import { breach } from './ar/breach.ts'
import { channelPath } from './ar/channelPath.ts'
import { curveSummary } from './ar/curveSummary.ts'
import { names } from './ar/names.ts'
import { operations } from './ar/operations.ts'
import { quote } from './ar/quote.ts'
import { refusal } from './ar/refusal.ts'
import { time } from './ar/time.ts'
import { figures } from './ar/figures.ts'
import type { Words } from './words.ts'

/** The words of the core in Arabic. */
export const ar: Words = {
  language: 'ar',
  direction: 'rtl',
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
