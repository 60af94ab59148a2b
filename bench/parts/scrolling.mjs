import { median } from '../median.mjs'
import { figure } from '../part.mjs'
import { withPages } from '../withPages.mjs'

/** @type {Readonly<Record<string, string>>} */
const names = {
  nothing: 'an empty page',
  plain: 'plain HTML table, whole',
  journeyMap: 'JourneyMap',
  journeyEditor: 'JourneyEditor',
}
const seconds = 3

/** @typedef {{ intervals: number[], distance: number, filled: boolean }} Frames */
/** @typedef {{ idle: Frames, frames: Frames, wheel: Frames }} Scrolled */

/** @type {import('../part.mjs').Part} */
export const scrollingPart = {
  name: 'g',
  title: 'Scrolling along 5,000 touchpoints',
  method: `On a page at rest frames are counted for a second, which gives the display's rate; then for ${String(seconds)} seconds while the map scrolls by 60
pixels in each frame, set by a script; then for as long while a wheel turns over it, as the browser hears a real one (60 pixels, some
60 times a second). A frame is dropped where the next one comes later than 1.5 × the usual interval: as many as fit in between. The same is
done with the plain table, which holds all its cells and does nothing when it scrolls, and with a page that has nothing to scroll. At the end of each way
there must be a cell in the middle of what is in sight.`,
  why: `Scrolling itself is the browser's, on a thread of its own; what the map adds is drawing the columns that come, some at a time and ahead of being seen.
Whatever else runs on the machine drops frames as well: the empty page shows how many.`,
  async measure() {
    const found = await withPages(async (_, visit) => {
      /** @type {Record<string, Scrolled>} */
      const all = {}
      for (const scroll of Object.keys(names)) all[scroll] = await visit({ scroll, touchpoints: '5000' }, scrolled)
      return all
    })
    for (const [name, { frames, wheel }] of Object.entries(found)) moved(name, frames, wheel)
    const usual = median(found['nothing']?.idle.intervals ?? [])
    const dropped = (/** @type {Frames | undefined} */ frames) => droppedIn(frames?.intervals ?? [], usual)
    return {
      head: ['', 'way', 'dropped, by script', 'longest frame', 'dropped, by wheel', 'longest frame', 'dropped at rest'],
      rows: Object.entries(found).map(([name, { idle, frames, wheel }]) => [
        names[name] ?? name,
        `${figure(frames.distance + wheel.distance)} px`,
        share(dropped(frames), frames),
        longest(frames),
        share(dropped(wheel), wheel),
        longest(wheel),
        share(dropped(idle), idle),
      ]),
      goals: ['journeyMap', 'journeyEditor'].flatMap((name) =>
        /** @type {const} */ (['frames', 'wheel']).map((way) => ({
          says: `${names[name] ?? name}, by ${way === 'frames' ? 'script' : 'wheel'}: frames dropped beyond those of the empty page, at most 0`,
          limit: 0,
          found: Math.max(0, dropped(found[name]?.[way]) - dropped(found['nothing']?.[way])),
        })),
      ),
      raw: found,
    }
  },
}

/** @param {import('../withPages.mjs').Opened} opened @returns {Promise<Scrolled>} */
async function scrolled({ page }) {
  const count = (/** @type {number} */ length, /** @type {number} */ pixels) =>
    /** @type {Promise<Frames>} */ (page.evaluate(`bench.count(${String(length)}, ${String(pixels)})`))
  const idle = await count(1000, 0)
  const frames = await count(seconds * 1000, 60)
  await page.mouse.move(640, 360)
  const [wheel] = await Promise.all([count(seconds * 1000, 0), turned(page)])
  return { idle, frames, wheel }
}

/** @param {import('playwright').Page} page */
async function turned(page) {
  for (const start = performance.now(); performance.now() - start < seconds * 1000 - 200;) {
    await page.mouse.wheel(60, 0)
    await new Promise((wake) => setTimeout(wake, 16))
  }
}

/** @param {string} name @param {readonly Frames[]} ways @throws where nothing was scrolled, or what came in sight was empty */
function moved(name, ...ways) {
  if (name === 'nothing') return
  for (const { distance, filled } of ways) {
    if (distance < 1000) throw new Error(`${name} scrolled by ${String(distance)} pixels only.`)
    if (!filled) throw new Error(`${name} shows nothing where it was scrolled to.`)
  }
}

/** @param {readonly number[]} intervals @param {number} usual @returns {number} frames that should have been there and were not */
function droppedIn(intervals, usual) {
  return intervals.reduce((sum, interval) => sum + (interval > 1.5 * usual ? Math.round(interval / usual) - 1 : 0), 0)
}

/** @param {number} dropped @param {Frames} frames */
function share(dropped, { intervals }) {
  return `${String(dropped)} of ${String(intervals.length + dropped)}`
}

/** @param {Frames} frames */
function longest({ intervals }) {
  return `${figure(Math.max(...intervals))} ms`
}
