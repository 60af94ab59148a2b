import { gzipSync } from 'node:zlib'
import { build, defaultClientConditions } from 'vite'
import { root } from './root.mjs'

/** @typedef {{ first: number, later: number }} Weights in bytes, minified and compressed */

/** @param {string} code */
const compressed = (code) => gzipSync(code, { level: 9 }).length

/**
 * Everything that loads with a chunk, itself among it.
 * @param {Map<string, import('vite').Rolldown.OutputChunk>} chunks
 * @param {string} name
 * @param {Set<string>} reached
 */
function reach(chunks, name, reached) {
  const chunk = chunks.get(name)
  if (!chunk || reached.has(name)) return
  reached.add(name)
  for (const next of chunk.imports) reach(chunks, next, reached)
}

/**
 * Vite asks the environment whether it builds what is published. Whoever weighs in a test means that nevertheless.
 * @template T
 * @param {() => Promise<T>} act
 */
async function asPublished(act) {
  const before = process.env['NODE_ENV']
  process.env['NODE_ENV'] = 'production'
  try {
    return await act()
  } finally {
    if (before === undefined) delete process.env['NODE_ENV']
    else process.env['NODE_ENV'] = before
  }
}

/**
 * Builds a page of these lines with Vite, React apart, and weighs what it loads at first and what it may load later.
 * @param {string} code
 * @param {{ files?: Record<string, string>, fromSources?: boolean }} [options] `files` are modules that the code may import
 * @returns {Promise<Weights>}
 */
export async function weighFirstLoad(code, { files = {}, fromSources = false } = {}) {
  const modules = new Map(Object.entries({ ...files, 'virtual:page': code }))
  const built = await asPublished(() =>
    build({
      root,
      configFile: false,
      logLevel: 'error',
      resolve: { conditions: [...(fromSources ? ['@journeykit/source'] : []), ...defaultClientConditions] },
      plugins: [
        {
          name: 'page',
          enforce: 'pre',
          resolveId: (id) => (modules.has(id) ? `\0${id}` : undefined),
          load: (id) => (id.startsWith('\0') ? modules.get(id.slice(1)) : undefined),
        },
      ],
      build: {
        write: false,
        target: 'es2022',
        modulePreload: false,
        rolldownOptions: { input: 'virtual:page', external: [/^react($|\/)/, /^react-dom($|\/)/] },
      },
    }),
  )
  if (Array.isArray(built) || !('output' in built)) throw new Error('Vite has built something else than one page.')
  const chunks = new Map(built.output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file]] : [])))
  const weights = { first: 0, later: 0 }
  /** @type {Set<string>} */
  const first = new Set()
  for (const { isEntry, fileName } of chunks.values()) if (isEntry) reach(chunks, fileName, first)
  for (const { fileName, code: text } of chunks.values())
    weights[first.has(fileName) ? 'first' : 'later'] += compressed(text)
  return weights
}

/**
 * The sentence with which a budget is held or not.
 * @param {import('./firstLoadBudgets.mjs').Budget} budget
 * @param {Weights} weights
 */
export function heldOf({ name, limit }, { first, later }) {
  const kB = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} kB`
  const ok = first > 0 && first <= limit
  return {
    ok,
    said: `${ok ? 'held' : 'OVER'}: ${name} loads ${kB(first)} of ${kB(limit)} at first, ${kB(later)} later`,
  }
}
