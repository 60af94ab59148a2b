import type { Limits } from './limits.ts'
import { plainJson, type PlainJson } from './plainJson.ts'
import { readText } from './readText.ts'

/** What text or a value from anywhere holds, as plain JSON within the limits, or what stands in its way. */
export const readPlain = (input: unknown, limits: Limits): PlainJson => {
  const text = typeof input === 'string' ? readText(input, limits) : { ok: true as const, value: input }
  return text.ok ? plainJson(text.value, limits) : text
}
