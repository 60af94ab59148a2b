import { figure } from '../part.mjs'
import { runBundled } from '../runBundled.mjs'

/** @type {Readonly<Record<string, string>>} */
const names = {
  journeyMap: 'JourneyMap, renderToString',
  staticMap: 'StaticJourneyMap, renderToStaticMarkup',
}

/** @typedef {{ bytes: number, pieces: number, render: number, join: number }} Rendered */

/** @type {import('../part.mjs').Part} */
export const serverRenderPart = {
  name: 'h',
  title: 'Rendering 1,000 touchpoints on the server',
  method: `Processor time in Node, the median of many renderings of the same journey, whole and not windowed. Beside it the least that it could cost: the HTML that
came out is cut into its tags and texts, and these are put together again, each text made safe as React makes it. Tags stand ready there with their
attributes, so the comparison is with a page that was all but written beforehand.`,
  why: `React makes an object for each element and runs each component, and then writes every attribute by its name; joining does neither, and reads no journey.`,
  async measure() {
    const found = /** @type {Record<string, Rendered>} */ (await runBundled('serverRender.tsx'))
    return {
      head: ['', 'render', 'joining the same strings', 'ratio', 'HTML', 'pieces'],
      rows: Object.entries(found).map(([name, { bytes, pieces, render, join }]) => [
        names[name] ?? name,
        `${figure(render / 1000)} ms`,
        `${figure(join / 1000)} ms`,
        `${figure(render / join)} ×`,
        `${figure(bytes / 1000)} kB`,
        pieces.toLocaleString('en'),
      ]),
      goals: Object.entries(found).map(([name, { render, join }]) => ({
        says: `${names[name] ?? name}: at most 3 × joining the same strings`,
        limit: 3,
        found: render / join,
      })),
      raw: found,
    }
  },
}
