import { figure } from '../part.mjs'
import { runBundled } from '../runBundled.mjs'

/** @type {import('../part.mjs').Part} */
export const parsePart = {
  name: 'd',
  title: 'Reading a file of 1,000 touchpoints',
  method: `Processor time in Node, the median of many readings of the same text. No goal is set.`,
  why: `\`JSON.parse\` knows nothing of journeys. \`parseJourney\` reads the same text with it and then looks for repeated member names,
holds the document to the limits on size and depth, checks every field by the schema, and every id, order key and score by the
model's own rules.`,
  async measure() {
    const found = /** @type {{ bytes: number, json: number, journey: number }} */ (await runBundled('parse.ts'))
    const row = (/** @type {string} */ name, /** @type {number} */ microseconds) => [
      name,
      `${figure(microseconds / 1000)} ms`,
      `${figure(found.bytes / microseconds)} MB/s`,
      `${figure(microseconds / found.json)} ×`,
    ]
    return {
      head: [`${figure(found.bytes / 1000)} kB`, 'time', 'throughput', 'against JSON.parse'],
      rows: [row('JSON.parse', found.json), row('parseJourney', found.journey)],
      goals: [],
      raw: found,
    }
  },
}
