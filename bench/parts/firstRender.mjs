import { median } from '../median.mjs'
import { figure } from '../part.mjs'
import { withPages } from '../withPages.mjs'

/** @type {Readonly<Record<string, string>>} */
const names = {
  journeyEditor: 'JourneyEditor',
  journeyMap: 'JourneyMap',
  floor: 'windowed boxes in React (the floor)',
  mermaid: 'mermaid journey',
  xyflow: '@xyflow/react',
  own: 'the whole map’s HTML as one string',
  plain: 'plain HTML table as one string',
}
const subjects = Object.keys(names)

/** Fewer rounds where one takes long. @type {Readonly<Record<number, number>>} */
const rounds = { 100: 5, 1000: 9, 5000: 3 }
const sizes = Object.keys(rounds).map(Number)

/** @typedef {{ cold: number, warm: number, elements: number, layout: number }} Drawn */

/** @type {import('../part.mjs').Part} */
export const firstRenderPart = {
  name: 'a',
  title: 'First render in Chromium',
  method: `Each figure is the median of fresh pages (${sizes.map((size) => `${String(rounds[size])} at ${size.toLocaleString('en')}`).join(', ')}), the
contenders taking turns, so that all meet the same moods of the machine. A page has loaded its code and data and come to rest; then the
clock runs from the call until all elements stand in the document and the browser has laid them out (a size is read to force it). “Cold” is the first
drawing on the page, in code that has never run. “Warm” is the second: the first was taken away, and another journey is drawn on a new element and a root
of its own. JourneyEditor and JourneyMap draw at first only the columns and lanes in sight when there are many columns, as do the windowed boxes, which hold nothing
but bare texts; the rest of the lanes and the editor's tools follow when the browser is idle, which is not timed here.
@xyflow/react draws a node for every stage, step, touchpoint, score, note, barrier, activity and solution on the same grid, with sizes given, no edges and
nothing to interact with. Mermaid draws stages, touchpoints and one score each: it has no other lanes. The whole map’s HTML is what the server renders, put
in as one string; the plain table holds all its texts in the same rows and cells and nothing around them. Every page checks that each touchpoint's title
can be read in it or, where only what is in sight is drawn, each of the first column.`,
  why: `What is drawn in sight costs the same for any number of columns; what grows is looking through the tables once: order, columns, the emotion curve and
the bottlenecks are of the whole journey. A cell of the map is more than a box with a text: headings, cards with icon, channel and marks, scores in words for
those who do not see the curve, names and roles; the floor shows what no windowing in React can go below. Cold, most of the time is code that the engine has not
compiled yet.`,
  async measure() {
    const found = await withPages(drawAll)
    const at = (/** @type {string} */ subject, /** @type {number} */ size, /** @type {keyof Drawn} */ what) =>
      median((found[`${subject} ${String(size)}`] ?? []).map((drawn) => drawn[what]))
    const times = (/** @type {string} */ subject) => at(subject, 1000, 'warm') / at('journeyEditor', 1000, 'warm')
    return {
      head: [
        '',
        ...sizes.flatMap((size) => [`${size.toLocaleString('en')}, cold`, `${size.toLocaleString('en')}, warm`]),
        'elements at 5,000',
        'warm at 1,000 ÷ JourneyEditor’s',
      ],
      rows: subjects.map((subject) => [
        names[subject] ?? subject,
        ...sizes.flatMap((size) => [milliseconds(at(subject, size, 'cold')), milliseconds(at(subject, size, 'warm'))]),
        at(subject, 5000, 'elements').toLocaleString('en'),
        `${figure(times(subject))} ×`,
      ]),
      goals: ['journeyEditor', 'journeyMap'].flatMap((subject) => goalsOf(subject, at)),
      raw: found,
    }
  },
}

/** @param {string} subject @param {(subject: string, size: number, what: keyof Drawn) => number} at */
function goalsOf(subject, at) {
  const name = names[subject] ?? subject
  const faster = (/** @type {string} */ other, /** @type {number} */ limit) => ({
    says: `${name}, warm, at 1,000: at least ${String(limit)} × faster than ${names[other] ?? other}`,
    limit,
    found: at(other, 1000, 'warm') / at(subject, 1000, 'warm'),
    atLeast: true,
  })
  const growth = (/** @type {'cold' | 'warm'} */ how) => ({
    says: `${name}, ${how}: at 5,000 at most 2 × what it takes at 100`,
    limit: 2,
    found: at(subject, 5000, how) / at(subject, 100, how),
  })
  return [faster('mermaid', 50), faster('xyflow', 10), growth('cold'), growth('warm')]
}

/** @param {import('../withPages.mjs').Ask} ask @returns {Promise<Record<string, Drawn[]>>} by subject and size */
async function drawAll(ask) {
  /** @type {Record<string, Drawn[]>} */
  const found = {}
  for (const size of sizes)
    for (let round = 0; round < (rounds[size] ?? 0); round++)
      for (const subject of subjects) {
        const drawn = await ask({ subject, touchpoints: String(size) })
        ;(found[`${subject} ${String(size)}`] ??= []).push(/** @type {Drawn} */ (drawn))
      }
  return found
}

/** @param {number} value */
function milliseconds(value) {
  return `${figure(value)} ms`
}
