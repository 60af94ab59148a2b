// Prints, as JSON, how long a file of a thousand touchpoints takes to read, beside what JSON.parse alone takes.
import { parseJourney, serializeJourney } from '@journeykit/core/format'
import { hugeJourney } from '@journeykit/examples'
import { cpuTime } from './cpuTime.ts'

const text = serializeJourney(hugeJourney())
const parsed = parseJourney(text)
if (!parsed.ok) throw new Error(`The file of the bench cannot be read: ${JSON.stringify(parsed.problems[0])}`)

const json = cpuTime(
  () => text,
  (file) => JSON.parse(file) as unknown,
)
const journey = cpuTime(
  () => text,
  (file) => parseJourney(file),
)

process.stdout.write(JSON.stringify({ bytes: Buffer.byteLength(text), json, journey }))
