import type { Journey } from '@journeykit/core'
import { parseJourney } from '@journeykit/core/format'

/** Fetches a journey and checks it. Throws what a reader can act on. */
export async function journeyAt(address: string): Promise<Journey> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address} answered ${String(answer.status)}`)
  const read = parseJourney(await answer.text())
  if (!read.ok) throw new Error(read.problems.map(({ path, what }) => `${path}: ${what}`).join('\n'))
  return read.journey
}
