import { isJsonObject, type Json, type JsonObject } from './json.ts'
import type { Migration } from './migration.ts'

const newTables = ['empathy', 'metrics', 'research'] as const

/** What was one time, `actual`, is now the `median`, beside which a `p90` can stand. */
const withMedian = (touchpoint: Json): Json => {
  if (!isJsonObject(touchpoint) || !isJsonObject(touchpoint['response'])) return touchpoint
  const { actual, ...rest } = touchpoint['response']
  return actual === undefined || 'median' in rest
    ? touchpoint
    : { ...touchpoint, response: { median: actual, ...rest } }
}

const withMedians = (touchpoints: Json): Json =>
  isJsonObject(touchpoints)
    ? Object.fromEntries(Object.entries(touchpoints).map(([id, touchpoint]) => [id, withMedian(touchpoint)]))
    : touchpoints

/** From the map alone to the whole method: three new tables, and response times with a median. */
export const wholeMethod: Migration = {
  from: 1,
  to: 2,
  migrate: (journey: JsonObject): JsonObject => ({
    ...Object.fromEntries(newTables.map((name) => [name, {}])),
    ...journey,
    ...(journey['touchpoints'] === undefined ? {} : { touchpoints: withMedians(journey['touchpoints']) }),
  }),
}
