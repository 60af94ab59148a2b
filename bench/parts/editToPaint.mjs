import { median } from '../median.mjs'
import { figure } from '../part.mjs'
import { withPages } from '../withPages.mjs'

/** @type {Readonly<Record<string, string>>} */
const names = {
  rename: 'rename one touchpoint',
  score: 'score one emotion',
  add: 'add one touchpoint',
  move: 'move one touchpoint to the next step',
}

/** @typedef {{ edits: { script: number, frame: number }[], idle: number[], touched: number, rendered: { components: number, cells: number } }} Session */

/** @type {import('../part.mjs').Part} */
export const editToPaintPart = {
  name: 'b',
  title: 'One edit to paint, in JourneyEditor with 5,000 touchpoints',
  method: `The edit is dispatched at the start of a frame (in \`requestAnimationFrame\`). React commits in a microtask, where the clock is
read for the script time; the browser then does styles, layout and painting of the same frame, and a message that was posted
meanwhile is delivered behind them, where it is read for the whole. So the wait for the next frame, which depends on when a person happens
to press a key, is left out, and so is the work of other threads (raster, compositing). Idle frames, measured in between, show what the
method takes by itself. Medians and slowest tenth of one session of 40 edits in the columns in sight, the cold first ones included. Of one edit more
it is counted which DOM nodes change, and of another one which components run and in which cells of the table they stand: React tells of each commit as it tells its developer
tools.`,
  why: `The store copies the table that is touched, which at this size is most of the script; what is known of the order of records is carried over to the
new version for those that changed, and only the stage that was touched is looked at again for bottlenecks. A score also moves the curve, and may move the highest
and lowest point, the overall experience and the mark of the worst stage; a touchpoint that moves leaves one cell and comes to another, and its channels
with it. The rest of the frame is the browser's: a changed cell can change the height of its row, so it looks at the columns in sight again.`,
  async measure() {
    const found = await withPages(async (ask) => {
      /** @type {Record<string, Session>} */
      const sessions = {}
      for (const edit of Object.keys(names))
        sessions[edit] = /** @type {Session} */ (await ask({ edit, touchpoints: '5000' }))
      return sessions
    })
    return {
      head: [
        '',
        'script',
        'script, styles, layout, paint',
        'slowest tenth',
        'idle frame',
        'DOM nodes touched',
        'components run',
        'cells rendered',
      ],
      rows: Object.entries(found).map(([edit, { edits, idle, touched, rendered }]) => [
        names[edit] ?? edit,
        milliseconds(median(scripts(edits))),
        milliseconds(median(frames(edits))),
        milliseconds(ninetieth(frames(edits))),
        milliseconds(median(idle)),
        String(touched),
        String(rendered.components),
        String(rendered.cells),
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
