import { frameIn, spansIn, type Spans } from '../spans.ts'
import type { TimeWords } from '../words.ts'

const spans: Spans = /* @__PURE__ */ spansIn('en')

export const time: TimeWords = {
  duration: spans.length,
  timeFrame: /* @__PURE__ */ frameIn(spans, {
    from: (min) => `from ${spans.length(min)}`,
    upTo: (max) => `up to ${spans.length(max)}`,
  }),
}
