import type { JsonObject } from './json.ts'

/**
 * Carries a document from one version to the next. Once published it is never changed, and it knows nothing of today's
 * model. It must take any object: what it does not recognise it passes on, for the schema to speak of.
 */
export interface Migration {
  readonly from: number
  readonly to: number
  /** The `journey` of a document, one version on. */
  readonly migrate: (journey: JsonObject) => JsonObject
}
