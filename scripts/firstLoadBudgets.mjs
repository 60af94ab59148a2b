/**
 * @typedef {object} Budget
 * @property {string} name
 * @property {string} code what a host writes to have it
 * @property {number} limit in bytes, minified and compressed
 */

/**
 * What a page may load at first for what it shows: code without React, as Vite builds it for a host. What is fetched later,
 * by `import()`, does not count; `.size-limit.json` weighs it with all that may follow.
 * @type {Budget[]}
 */
export const budgets = [
  { name: 'viewer', code: `import { JourneyMap } from '@journeykit/react'; console.log(JourneyMap)`, limit: 35_000 },
  {
    name: 'editor',
    code: `import { JourneyEditor } from '@journeykit/react'; console.log(JourneyEditor)`,
    limit: 60_000,
  },
]
