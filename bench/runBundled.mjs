import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { root } from '../scripts/root.mjs'
import { run } from '../scripts/run.mjs'

const folder = join(root, 'node_modules/.cache/journeykit/bench')

/**
 * Bundles a script with the packages as they are built, as a host would (React apart), and runs it in a process of its own.
 * @param {string} name of the script in bench/node, its ending included
 * @returns {Promise<unknown>} what it printed as JSON
 */
export async function runBundled(name) {
  mkdirSync(folder, { recursive: true })
  const outfile = join(folder, `${name}.mjs`)
  await build({
    entryPoints: [join(root, 'bench/node', name)],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    external: ['react', 'react-dom'],
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  })
  const { ok, output } = await run([process.execPath, outfile], { environment: { NODE_ENV: 'production' } })
  if (!ok) throw new Error(output)
  return JSON.parse(output)
}
