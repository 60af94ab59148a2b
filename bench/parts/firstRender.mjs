import { median } from '../median.mjs'
import { figure } from '../part.mjs'
import { withPages } from '../withPages.mjs'

/** @type {Readonly<Record<string, string>>} */
const names = {
  journeyMap: 'JourneyMap',
  mermaid: 'mermaid journey',
  xyflow: '@xyflow/react',
  own: 'JourneyMap’s own HTML as one string',
  plain: 'plain HTML table (the limit)',
}
const subjects = Object.keys(names)
const sizes = [10, 100, 1000]
const rounds = 7

/** @typedef {{ milliseconds: number, elements: number, layout: number }} Drawn */

/** @type {import('../part.mjs').Part} */
export const firstRenderPart = {
  name: 'a',
  title: 'First render in Chromium',
  method: `Each figure is the median of ${String(rounds)} fresh pages, the contenders taking turns, so that all meet the same moods of
the machine. A page has loaded its code and data and come to rest; then the clock runs from the call until all elements stand in the
document and the browser has laid them out (a size is read to force it). The column for
styles and layout is the browser's own count for the page at 1,000 touchpoints, frames after the clock was read included. Code is cold, as it is for a first render. JourneyMap is
read-only. @xyflow/react draws a node for every stage, step, touchpoint, score, note, barrier, activity and solution on the same grid,
with sizes given, no edges and nothing to interact with. Mermaid draws stages, touchpoints and one score each: it has no other lanes.
The plain table holds all texts of the map, in the same rows and cells and nothing around them, put in as one string of HTML: no card, no icon, no mark, no curve. Between the two stands the map’s own HTML, put in as a string: what the same elements cost without React. Every
page checks that each touchpoint's title can be read in it.`,
  why: `JourneyMap makes many times more elements than the plain table, whose cells hold bare text: a card is a list item with an
icon, a text and its channel, and each cell of the emotion lane says its scores in words for those who do not see the curve. About half of
the time is the browser's, for styles and layout of these elements; the row of the map's own HTML shows how much no library could save. The rest is React making
the elements and running each component once, in code that the engine has not compiled yet, and some 30 ms are the first use of the browser's
number formats. A map is drawn whole, not only what is in view.`,
  async measure() {
    const found = await withPages(drawAll)
    const at = (/** @type {string} */ subject, /** @type {number} */ size) =>
      medianOf(found, subject, size, 'milliseconds')
    const compared = (/** @type {string} */ subject) => at(subject, 1000) / at('journeyMap', 1000)
    return {
      head: [
        '',
        ...sizes.map((size) => `${size.toLocaleString('en')} touchpoints`),
        'of which styles and layout',
        'elements',
        'time ÷ JourneyMap’s',
      ],
      rows: subjects.map((subject) => [
        names[subject] ?? subject,
        ...sizes.map((size) => `${figure(at(subject, size))} ms`),
        `${figure(medianOf(found, subject, 1000, 'layout'))} ms`,
        medianOf(found, subject, 1000, 'elements').toLocaleString('en'),
        `${figure(compared(subject))} ×`,
      ]),
      goals: [
        { says: 'at 1,000 at least 10 × faster than mermaid', limit: 10, found: compared('mermaid'), atLeast: true },
        { says: 'at 1,000 at least 2 × faster than @xyflow/react', limit: 2, found: compared('xyflow'), atLeast: true },
        { says: 'at 1,000 at most 3 × its own HTML', limit: 3, found: 1 / compared('own') },
        { says: 'at 1,000 at most 3 × the plain table', limit: 3, found: 1 / compared('plain') },
      ],
      raw: found,
    }
  },
}

/** @param {import('../withPages.mjs').Ask} ask @returns {Promise<Record<string, Drawn[]>>} by subject and size */
async function drawAll(ask) {
  /** @type {Record<string, Drawn[]>} */
  const found = {}
  for (let round = 0; round < rounds; round++)
    for (const size of sizes)
      for (const subject of subjects) {
        const drawn = await ask({ subject, touchpoints: String(size) })
        ;(found[`${subject} ${String(size)}`] ??= []).push(/** @type {Drawn} */ (drawn))
      }
  return found
}

/** @param {Record<string, Drawn[]>} found @param {string} subject @param {number} size @param {keyof Drawn} what */
function medianOf(found, subject, size, what) {
  return median((found[`${subject} ${String(size)}`] ?? []).map((drawn) => drawn[what]))
}
