import { frameIn, spansIn, type Spans } from '../spans.ts'
import type { TimeWords } from '../words.ts'

const spans: Spans = /* @__PURE__ */ spansIn('de')

// „mindestens“ and „höchstens“ leave the noun as `Intl` gives it; „ab“ would ask for another case.
export const time: TimeWords = {
  duration: spans.length,
  timeFrame: /* @__PURE__ */ frameIn(spans, {
    from: (min) => `mindestens ${spans.length(min)}`,
    upTo: (max) => `höchstens ${spans.length(max)}`,
  }),
}
