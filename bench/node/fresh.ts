import { kinds, tableNames, type Journey } from '@journeykit/core'

/** The same journey in new tables: whatever was remembered of the old ones is of no use. */
export const fresh = (journey: Journey): Journey => ({
  ...journey,
  ...Object.fromEntries(kinds.map((kind) => [tableNames[kind], Object.freeze({ ...journey[tableNames[kind]] })])),
})
