import { figure } from '../part.mjs'
import { runBundled } from '../runBundled.mjs'

/** @type {Readonly<Record<string, string>>} */
const columns = {
  dispatch: 'store.dispatch',
  places: 'touchpoints of 100 columns',
  order: 'personas, lanes, channels, stages',
  curve: 'emotion curve',
  bottlenecks: 'bottlenecks by stage',
}

/** @typedef {Record<string, number>} Costs microseconds, by the name of a column */

/** @type {import('../part.mjs').Part} */
export const afterEditPart = {
  name: 'j',
  title: 'An edit of 5,000 touchpoints, and asking again what a map shows',
  method: `Processor time in Node, the median of many edits, one after another on a store, touchpoints for the first rows; after each of them what a map shows is
asked of the new version. The lower figure asks the same of the same version in new tables, of which nothing is known: what asking again costs without
carrying anything over.`,
  why: `An edit copies the table that it touches. What is known of the order of records and of the places they stand in is carried over for those that changed; a
stage is measured again where something at it has changed, and a curve is drawn again where a feeling has. A removal looks through all records for
what points at the removed one.`,
  async measure() {
    const found = /** @type {Record<string, { next: Costs, anew: Costs }>} */ (await runBundled('afterEdit.ts'))
    const cell = (/** @type {Costs} */ costs, /** @type {string} */ name) => `${figure((costs[name] ?? NaN) / 1000)} ms`
    const row = (/** @type {string} */ title, /** @type {Costs} */ costs) => [
      title,
      ...Object.keys(columns).map((name) => cell(costs, name)),
      `${figure(total(costs) / 1000)} ms`,
    ]
    return {
      head: ['', ...Object.values(columns), 'together'],
      rows: Object.entries(found).flatMap(([name, { next, anew }]) => [
        row(name, next),
        row(`${name}, nothing carried over`, anew),
      ]),
      goals: Object.entries(found).map(([name, { next }]) => ({
        says: `${name}: no more than half of a frame, 8.3 ms`,
        limit: 8.3,
        found: total(next) / 1000,
      })),
      raw: found,
    }
  },
}

/** @param {Costs} costs */
function total(costs) {
  return Object.values(costs).reduce((sum, cost) => sum + cost, 0)
}
