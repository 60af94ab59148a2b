import { figure } from '../part.mjs'
import { weigh, weighStyles } from '../weigh.mjs'

const without = ['react', 'react-dom']
const viewer = 'viewer: JourneyMap with core and layout, without React'
const editor = 'editor: JourneyEditor with core and layout, without React'

/** @typedef {{ first: number, later: number }} Weight bytes loaded at once, and when they are needed */

/** @type {import('../part.mjs').Part} */
export const sizesPart = {
  name: 'e',
  title: 'Sizes',
  method: `Bundled by Vite for production, minified, each file gzipped at level 9, in kB of 1,000 bytes. “At first load” is the file that is asked for and all
that it imports; “later” is what it fetches only when it is needed, each file whole. React itself is left out where a host has it anyway.`,
  why: `The viewer is core's model and the analyses that a map shows, and the components without anything that edits. The editor fetches its panels' words and the
templates when they are opened. What mermaid needs to draw a journey it fetches before the first one is drawn.`,
  async measure() {
    const raw = await weights()
    const kilobytes = (/** @type {string} */ name) => (raw[name]?.first ?? NaN) / 1000
    return {
      head: ['', 'kB min+gzip, at first load', 'kB, later'],
      rows: Object.entries(raw).map(([name, { first, later }]) => [
        name,
        figure(first / 1000),
        later === 0 ? '' : figure(later / 1000),
      ]),
      goals: [
        { says: 'viewer without React at most 35 kB', limit: 35, found: kilobytes(viewer) },
        { says: 'whole editor without React at most 60 kB at first load', limit: 60, found: kilobytes(editor) },
      ],
      raw,
    }
  },
}

/** @param {Promise<number>} bytes @returns {Promise<Weight>} */
async function atOnce(bytes) {
  return { first: await bytes, later: 0 }
}

/** @returns {Promise<Record<string, Weight>>} */
async function weights() {
  const mermaid = `import mermaid from 'mermaid'; console.log(mermaid)`
  return {
    core: await weigh(`import * as core from '@journeykit/core'; console.log(core)`),
    'core and core/format': await weigh(
      `import * as core from '@journeykit/core'; import * as format from '@journeykit/core/format'; console.log(core, format)`,
    ),
    [viewer]: await weigh(`import { JourneyMap } from '@journeykit/react'; console.log(JourneyMap)`, { without }),
    [editor]: await weigh(`import { JourneyEditor } from '@journeykit/react'; console.log(JourneyEditor)`, { without }),
    'everything of react with core and layout, without React': await weigh(
      `import * as react from '@journeykit/react'; console.log(react)`,
      {
        without,
      },
    ),
    'styles.css of react': await atOnce(weighStyles('packages/react/dist/styles.css')),
    '@xyflow/react: ReactFlow, without React': await weigh(
      `import { ReactFlow } from '@xyflow/react'; console.log(ReactFlow)`,
      { without },
    ),
    'style.css of @xyflow/react': await atOnce(weighStyles('node_modules/@xyflow/react/dist/style.css')),
    mermaid: await weigh(mermaid),
    'mermaid, with what it fetches to draw a journey': await weigh(mermaid, { and: /journeyDiagram/ }),
    'React itself: react and react-dom/client': await weigh(
      `import { createElement } from 'react'; import { createRoot } from 'react-dom/client'; console.log(createElement, createRoot)`,
    ),
  }
}
