import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Journey } from '@journeykit/core'
import { parseJourney } from '@journeykit/core/format'

/** The journey as your database would give it: read on the server, checked before it is shown. */
export async function cafe(): Promise<Journey> {
  const read = parseJourney(await readFile(join(process.cwd(), 'cafe.json'), 'utf8'))
  if (!read.ok) throw new Error('cafe.json is not a journey')
  return read.journey
}
