import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { transform } from 'esbuild'
import { build } from 'vite'
import { root } from '../scripts/root.mjs'

/** @typedef {import('vite').Rolldown.OutputChunk} Chunk */

const folder = join(root, 'bench')
const entry = join(folder, 'weighed.js')

/**
 * Bundles and minifies the lines of a page as a host would, and weighs what is loaded at once and what may come later.
 * @param {string} lines
 * @param {{ without?: readonly string[], and?: RegExp }} [options] `without`: packages that the host has anyway;
 *   `and`: files fetched later that are counted as loaded at once, by the source that they start from
 * @returns {Promise<{ first: number, later: number }>} bytes after minifying and gzip
 */
export async function weigh(lines, { without = [], and } = {}) {
  const chunks = await chunksOf(lines, without)
  const loaded = reached(chunks, and)
  if (and && loaded.size === reached(chunks).size) throw new Error(`Nothing is fetched later for ${and.source}.`)
  const weighed = { first: 0, later: 0 }
  for (const { fileName, code } of chunks) weighed[loaded.has(fileName) ? 'first' : 'later'] += zipped(code)
  return weighed
}

/** @param {string} path of a stylesheet @returns {Promise<number>} bytes after minifying and gzip */
export async function weighStyles(path) {
  const { code } = await transform(await readFile(join(root, path), 'utf8'), { loader: 'css', minify: true })
  return zipped(code)
}

/** @param {string} lines @param {readonly string[]} without @returns {Promise<Chunk[]>} */
async function chunksOf(lines, without) {
  const result = await build({
    root: folder,
    configFile: false,
    mode: 'production',
    logLevel: 'error',
    plugins: [
      { name: 'weighed', resolveId: (id) => (id === entry ? id : null), load: (id) => (id === entry ? lines : null) },
    ],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      chunkSizeWarningLimit: Infinity,
      rolldownOptions: {
        input: entry,
        external: (id) => without.some((name) => id === name || id.startsWith(`${name}/`)),
      },
    },
  })
  if (!('output' in result)) throw new Error('The bundler gave no files.')
  return result.output.filter((file) => file.type === 'chunk')
}

/** @param {string} contents */
function zipped(contents) {
  return gzipSync(contents, { level: 9 }).length
}

/**
 * The files that the first one imports, directly or not, and those that start from a source called `and`.
 * @param {readonly Chunk[]} chunks
 * @param {RegExp} [and]
 * @returns {Set<string>}
 */
function reached(chunks, and) {
  const first = chunks.filter(({ isEntry, facadeModuleId }) => isEntry || and?.test(facadeModuleId ?? ''))
  const found = new Set(first.map(({ fileName }) => fileName))
  for (const name of found)
    for (const next of chunks.find(({ fileName }) => fileName === name)?.imports ?? [])
      if (chunks.some(({ fileName }) => fileName === next)) found.add(next)
  return found
}
