import type { JsonObject } from './json.ts'
import { migrations } from './migrations.ts'

/** A journey of an older version, brought to today's. */
export const migrate = (journey: JsonObject, version: number): JsonObject =>
  migrations.filter(({ from }) => from >= version).reduce((current, { migrate }) => migrate(current), journey)
