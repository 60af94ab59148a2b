import { figure } from '../part.mjs'
import { metricsOf, withPages } from '../withPages.mjs'

const cycles = 1000
const [warming, planted] = [100, 100]

/** @type {Readonly<Record<string, string>>} */
const names = { journeyEditor: 'JourneyEditor', journeyMap: 'JourneyMap' }

/** @typedef {{ bytes: number, nodes: number, listeners: number }} Held what is left after collecting, or by how much it grew */

/** @type {import('../part.mjs').Part} */
export const heapPart = {
  name: 'i',
  title: `What ${cycles.toLocaleString('en')} times mounting and unmounting leave behind`,
  method: `A map of 100 touchpoints is mounted and unmounted, each time on an element, a root and, for the editor, a store of its own. After ${String(warming)} times
the browser is made to collect what nobody holds, and asked for its heap, DOM nodes and event listeners; after ${cycles.toLocaleString('en')} times more it is asked
again. To show that a leak would be seen, the editor is then mounted ${String(planted)} times more while one cell and one listener are kept each time.`,
  why: `What is left of the heap is the engine's own: compiled code, and what it has learnt of the shapes of objects.`,
  async measure() {
    const found = await withPages(async (_, visit) => {
      /** @type {Record<string, Held>} */
      const all = {}
      for (const name of Object.keys(names))
        all[name] = await visit({ cycles: name, touchpoints: '100' }, (opened) => growth(opened, cycles, false))
      const leak = await visit({ cycles: 'journeyEditor', touchpoints: '100' }, (opened) =>
        growth(opened, planted, true),
      )
      return { all, leak }
    })
    if (found.leak.nodes < planted || found.leak.listeners < planted)
      throw new Error('The planted leak was not noticed.')
    const rows = /** @type {[string, Held, number][]} */ ([
      ...Object.entries(found.all).map(([name, held]) => [names[name] ?? name, held, cycles]),
      ['JourneyEditor with a planted leak', found.leak, planted],
    ])
    return {
      head: ['', 'heap for each time', 'nodes', 'listeners', 'times'],
      rows: rows.map(([name, { bytes, nodes, listeners }, times]) => [
        name,
        `${String(Math.round(bytes / times))} bytes`,
        String(nodes),
        String(listeners),
        times.toLocaleString('en'),
      ]),
      goals: ['journeyEditor', 'journeyMap'].flatMap((name) => goalsOf(name, found.all[name])),
      raw: found,
    }
  },
}

/** @param {string} name @param {Held | undefined} held */
function goalsOf(name, held) {
  const { bytes = NaN, nodes = NaN, listeners = NaN } = held ?? {}
  return [
    {
      says: `${names[name] ?? name}: the heap grows by less than 1,000 bytes each time`,
      limit: 999,
      found: bytes / cycles,
    },
    { says: `${names[name] ?? name}: nodes left behind, 0`, limit: 0, found: Math.max(0, nodes) },
    { says: `${names[name] ?? name}: listeners left behind, 0`, limit: 0, found: Math.max(0, listeners) },
  ].map((goal) => ({ ...goal, found: Number(figure(Math.max(0, goal.found)).replaceAll(',', '')) }))
}

/** @param {import('../withPages.mjs').Opened} opened @param {number} times @param {boolean} leaking @returns {Promise<Held>} */
async function growth({ page, session }, times, leaking) {
  const run = (/** @type {number} */ count) => page.evaluate(`bench.run(${String(count)}, ${String(leaking)})`)
  await run(warming)
  const before = await held(session)
  await run(times)
  const after = await held(session)
  return {
    bytes: after.bytes - before.bytes,
    nodes: after.nodes - before.nodes,
    listeners: after.listeners - before.listeners,
  }
}

/** @param {import('../withPages.mjs').Opened['session']} session @returns {Promise<Held>} */
async function held(session) {
  // Twice: what the first finds to be finished is only let go by the second.
  for (let i = 0; i < 2; i++) await session.send('HeapProfiler.collectGarbage')
  const { JSHeapUsedSize = NaN, Nodes = NaN, JSEventListeners = NaN } = await metricsOf(session)
  return { bytes: JSHeapUsedSize, nodes: Nodes, listeners: JSEventListeners }
}
