import { figure } from '../part.mjs'
import { runBundled } from '../runBundled.mjs'

/** @typedef {{ records: number, together: number } & Record<string, number>} Size */

/** How n log n grows from 100 records to 10,000. */
const nLogN = (10_000 * Math.log(10_000)) / (100 * Math.log(100))

/** @type {import('../part.mjs').Part} */
export const analysesPart = {
  name: 'f',
  title: 'All analyses',
  method: `Processor time in Node (on a quiet machine: how long it takes), the median of many rounds, each on a journey in tables that nothing has
been asked of before, so that nothing is remembered. Emotion curves, routes and comparisons are asked for every persona, bottlenecks by step and by stage,
metrics all. The row “together” asks everything of one journey: there the analyses share what they arrange. Below it is what takes two versions, here a
journey and the same with one step renamed. Asked again of the same journey, the analyses that take no free-form changes give the identical answer at
once.`,
  why: `Most of it is reading tables: grouping records by place, once for each kind. How often records are read grows no faster than n log n in any of
them: \`packages/core/src/analysis/growth.test.ts\` counts the reads. Time grows a little faster in some, and not the same from run to run, because to the
engine a table of thousands of keys is a hash table beyond the processor's nearest memory, and because what is made of it is collected.`,
  async measure() {
    const { sizes, map } = /** @type {{ sizes: Size[], map: Size }} */ (await runBundled('analyses.ts'))
    const names = Object.keys(map).filter((name) => name !== 'records')
    const growth = (/** @type {string} */ name) => (sizes.at(-1)?.[name] ?? NaN) / (sizes[0]?.[name] ?? NaN)
    const cells = (/** @type {string} */ name) =>
      [...sizes, map].map((size) => `${figure((size[name] ?? NaN) / 1000)} ms`)
    return {
      head: [
        '',
        ...sizes.map(({ records }) => `${records.toLocaleString('en')} records`),
        `1,000 touchpoints (${map.records.toLocaleString('en')} records)`,
        'growth, 10,000 : 100',
      ],
      rows: names.map((name) => [name, ...cells(name), `${figure(growth(name))} ×`]),
      goals: [
        {
          says: 'all analyses of one journey of 1,000 touchpoints together in at most 50 ms',
          limit: 50,
          found: map.together / 1000,
        },
        ...names.map((name) => ({
          says: `${name}: grows no faster than n log n from 100 to 10,000 records (${figure(nLogN)} ×)`,
          limit: nLogN,
          found: growth(name),
        })),
      ],
      raw: { sizes, map },
    }
  },
}
