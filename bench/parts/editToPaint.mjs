import { median } from '../median.mjs'
import { figure } from '../part.mjs'
import { withPages } from '../withPages.mjs'

/** @type {Readonly<Record<string, string>>} */
const names = { rename: 'rename one touchpoint', score: 'score one emotion' }

/** @typedef {{ edits: { script: number, frame: number }[], idle: number[], touched: number }} Session */

/** @type {import('../part.mjs').Part} */
export const editToPaintPart = {
  name: 'b',
  title: 'One edit to paint, on an editable map of 1,000 touchpoints',
  method: `The edit is dispatched at the start of a frame (in \`requestAnimationFrame\`). React commits in a microtask, where the clock is
read for the script time; the browser then does styles, layout and painting of the same frame, and a message that was posted
meanwhile is delivered behind them, where it is read for the whole. So the wait for the next frame, which depends on when a person happens
to press a key, is left out, and so is the work of other threads (raster, compositing). Idle frames, measured in between, show what the
method takes by itself. Medians and slowest tenth of one session of 40 edits, the cold first ones included.`,
  why: `The edit touches few nodes, but finding out which costs: the store copies a table of a thousand keys, the order of all touchpoints is
worked out anew for the new table, the bottlenecks are looked for again, and every listening part of the map asks whether what it shows has
changed. The rest of the frame is the browser's: a changed cell can change the height of its row, so it looks at the table again;
and a new score changes the curve, one drawing as wide as all steps, which is painted anew.`,
  async measure() {
    const found = await withPages(async (ask) => {
      /** @type {Record<string, Session>} */
      const sessions = {}
      for (const edit of Object.keys(names))
        sessions[edit] = /** @type {Session} */ (await ask({ edit, touchpoints: '1000' }))
      return sessions
    })
    return {
      head: ['', 'script', 'script, styles, layout, paint', 'slowest tenth', 'idle frame', 'DOM nodes touched'],
      rows: Object.entries(found).map(([edit, { edits, idle, touched }]) => [
        names[edit] ?? edit,
        milliseconds(median(scripts(edits))),
        milliseconds(median(frames(edits))),
        milliseconds(ninetieth(frames(edits))),
        milliseconds(median(idle)),
        String(touched),
      ]),
      goals: Object.entries(found).map(([edit, { edits }]) => ({
        says: `${names[edit] ?? edit}: within a frame, 16.7 ms`,
        limit: 16.7,
        found: median(frames(edits)),
      })),
      raw: found,
    }
  },
}

/** @param {Session['edits']} edits */
function frames(edits) {
  return edits.map(({ frame }) => frame)
}

/** @param {Session['edits']} edits */
function scripts(edits) {
  return edits.map(({ script }) => script)
}

/** @param {readonly number[]} numbers @returns {number} what one in ten is at least */
function ninetieth(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length * 0.9)] ?? NaN
}

/** @param {number} value */
function milliseconds(value) {
  return `${figure(value)} ms`
}
