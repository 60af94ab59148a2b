import { figure } from '../part.mjs'
import { weigh, weighStyles } from '../weigh.mjs'

const hosts = ['react', 'react-dom']

/** @type {import('../part.mjs').Part} */
export const sizesPart = {
  name: 'e',
  title: 'Sizes',
  method: `Bundled by esbuild for the browser, minified, each file gzipped at level 9, in kB of 1,000 bytes. Counted is what is loaded
at once; for mermaid also what it fetches before it can draw a journey. React itself is left out where a host has it anyway.`,
  why: `JourneyMap follows a store when it is given one, so what editing in place needs comes with the viewer.`,
  async measure() {
    const raw = await weights()
    return {
      head: ['', 'kB min+gzip'],
      rows: Object.entries(raw).map(([name, bytes]) => [name, figure(bytes / 1000)]),
      goals: [{ says: 'viewer without React at most 40 kB', limit: 40, found: (raw[viewer] ?? NaN) / 1000 }],
      raw,
    }
  },
}

const viewer = 'viewer: JourneyMap with core and layout, without React'

/** @returns {Promise<Record<string, number>>} bytes */
async function weights() {
  return {
    core: await weigh(`export * from '@journeykit/core'`),
    'core and core/format': await weigh(`export * from '@journeykit/core'; export * from '@journeykit/core/format'`),
    [viewer]: await weigh(`export { JourneyMap } from '@journeykit/react'`, { without: hosts }),
    'everything of react with core and layout, without React': await weigh(`export * from '@journeykit/react'`, {
      without: hosts,
    }),
    'styles.css of react': await weighStyles('packages/react/dist/styles.css'),
    '@xyflow/react: ReactFlow, without React': await weigh(`export { ReactFlow } from '@xyflow/react'`, {
      without: hosts,
    }),
    'style.css of @xyflow/react': await weighStyles('node_modules/@xyflow/react/dist/style.css'),
    'mermaid, at first load': await weigh(`export { default } from 'mermaid'`),
    'mermaid, with what it fetches to draw a journey': await weigh(`export { default } from 'mermaid'`, {
      and: /journeyDiagram/,
    }),
    'React itself: react and react-dom/client': await weigh(
      `export { createElement } from 'react'; export { createRoot } from 'react-dom/client'`,
    ),
  }
}
