import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, transform } from 'esbuild'
import { root } from '../scripts/root.mjs'

/** @typedef {import('esbuild').Metafile['outputs'][string]} Output */

/**
 * Bundles and minifies a few lines as a browser host would, and weighs what is loaded at once and what may come later.
 * @param {string} lines
 * @param {{ without?: readonly string[], and?: RegExp }} [options] `without`: packages that the host has anyway;
 *   `and`: files fetched later that are counted as loaded at once, by the source that they start from
 * @returns {Promise<{ first: number, later: number }>} bytes after minifying and gzip
 */
export async function weigh(lines, { without = [], and } = {}) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: lines, resolveDir: join(root, 'bench'), loader: 'js' },
    outdir: join(root, 'out'),
    absWorkingDir: root,
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    external: without.flatMap((name) => [name, `${name}/*`]),
    define: { 'process.env.NODE_ENV': '"production"' },
    metafile: true,
    write: false,
    logLevel: 'error',
  })
  const loaded = reached(metafile.outputs, and)
  if (and && loaded.size === reached(metafile.outputs).size)
    throw new Error(`Nothing is fetched later for ${and.source}.`)
  const weighed = { first: 0, later: 0 }
  for (const { path, contents } of outputFiles) {
    const name = path.slice(root.length).replaceAll('\\', '/')
    weighed[loaded.has(name) ? 'first' : 'later'] += zipped(contents)
  }
  return weighed
}

/** @param {string} path of a stylesheet @returns {Promise<number>} bytes after minifying and gzip */
export async function weighStyles(path) {
  const { code } = await transform(await readFile(join(root, path), 'utf8'), { loader: 'css', minify: true })
  return zipped(code)
}

/** @param {string | Uint8Array} contents */
function zipped(contents) {
  return gzipSync(contents, { level: 9 }).length
}

/**
 * The files that the first one imports, directly or not, and those that start from a source called `and`.
 * @param {Readonly<Record<string, Output>>} outputs
 * @param {RegExp} [and]
 * @returns {Set<string>}
 */
function reached(outputs, and) {
  const entries = Object.entries(outputs).filter(
    ([, { entryPoint = '' }]) => entryPoint === '<stdin>' || and?.test(entryPoint),
  )
  const found = new Set(entries.map(([path]) => path))
  for (const path of found) {
    for (const { kind, path: next } of outputs[path]?.imports ?? []) if (kind === 'import-statement') found.add(next)
  }
  return found
}
