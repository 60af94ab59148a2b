import type { Duration } from '../../model/duration.ts'
import { frameIn, spansIn, type Spans } from '../spans.ts'
import type { TimeWords } from '../words.ts'
import { language } from './language.ts'

const spans: Spans = /* @__PURE__ */ spansIn(language, ' و')

// `Intl` knows the nominative only; after من and حتى the duals end in ين.
const afterPreposition = (duration: Duration): string =>
  spans.length(duration).replace(/(سنت|شهر|أسبوع|يوم)ان/g, '$1ين')

export const time: TimeWords = {
  duration: spans.length,
  timeFrame: /* @__PURE__ */ frameIn(spans, {
    from: (min) => `من ${afterPreposition(min)}`,
    upTo: (max) => `حتى ${afterPreposition(max)}`,
  }),
}
