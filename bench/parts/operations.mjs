import { figure } from '../part.mjs'
import { runBundled } from '../runBundled.mjs'

/** @typedef {{ records: number, touchpoints: number } & Record<string, number>} Size */

/** @type {Readonly<Record<string, string>>} */
const names = {
  edit: 'applyOperation: edit',
  add: 'applyOperation: add',
  move: 'applyOperation: move',
  score: 'applyOperation: score',
  remove: 'applyOperation: remove',
  dispatch: 'store.dispatch: edit',
  copied: 'of which copying and freezing the table',
  arranged: 'saved: finding siblings in a table of which nothing is known',
}
const operations = ['edit', 'add', 'move', 'score', 'remove', 'dispatch']

/** @type {import('../part.mjs').Part} */
export const operationsPart = {
  name: 'c',
  title: 'Operations, and how their cost grows',
  method: `Processor time in Node (on a quiet machine: how long it takes), the median of many rounds of ten operations, each on the
journey that the one before it left, as in a session. Edit, add, move and remove touch
touchpoints, which are about two thirds of the records; score touches emotions, about a sixth.`,
  why: `An operation that changes one record copies the table that the record stands in, because tables are plain objects. To the engine, a plain object with
thousands of keys is a hash table, and every key is hashed again into each copy. The row “copying and freezing” shows that this alone grows far
beyond the goal, so with tables that are plain objects the goal cannot be reached at this size, only come nearer to. The order of siblings, which an operation asks
for, is carried over from the table before; the last row shows what it would cost to find it anew. Removing also looks
through the records of all kinds for what points at the removed one.`,
  async measure() {
    const sizes = /** @type {Size[]} */ (await runBundled('operations.ts'))
    const growth = (/** @type {string} */ key) => ratio(sizes.at(-1)?.[key], sizes[0]?.[key])
    return {
      head: [
        '',
        ...sizes.map(({ records }) => `${records.toLocaleString('en')} records`),
        'growth, largest : smallest',
      ],
      rows: Object.entries(names).map(([key, name]) => [
        name,
        ...sizes.map((size) => cost(size[key] ?? NaN, operations.includes(key))),
        `${figure(growth(key))} ×`,
      ]),
      goals: operations.map((key) => ({
        says: `${names[key] ?? key}: cost at 10,000 records at most 2 × that at 100`,
        limit: 2,
        found: growth(key),
      })),
      raw: sizes,
    }
  },
}

/** @param {number} microseconds @param {boolean} perSecond */
function cost(microseconds, perSecond) {
  const time = `${figure(microseconds)} µs`
  return perSecond ? `${time} (${figure(1e6 / microseconds)}/s)` : time
}

/** @param {number | undefined} a @param {number | undefined} b */
function ratio(a = NaN, b = NaN) {
  return a / b
}
