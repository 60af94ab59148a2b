import { copyFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../root.mjs'
import { run } from '../run.mjs'

/** Where each host expects the journey that it shows. */
const journeyOf = { next: 'cafe.json', vite: 'public/cafe.json', plain: 'cafe.json' }

/**
 * Copies a host of `examples-hosts` to a folder, installs it with the packed packages as a team would from the registry,
 * and builds it.
 * @param {keyof typeof journeyOf} name
 * @param {Record<string, string>} tarballs
 * @param {string} folder
 * @returns {Promise<import('../run.mjs').Result>}
 */
export async function prepareHost(name, tarballs, folder) {
  const own = ['node_modules', '.next', 'dist', 'vendor']
  cpSync(join(root, 'examples-hosts', name), folder, {
    recursive: true,
    filter: (path) => !own.some((part) => path.endsWith(`/${part}`)),
  })
  copyFileSync(join(root, 'packages/examples/journeys/cafe.en.json'), join(folder, journeyOf[name]))
  const manifest = join(folder, 'package.json')
  writeFileSync(manifest, JSON.stringify(withTarballs(readFileSync(manifest, 'utf8'), tarballs), null, 2))
  const quiet = ['--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline', '--loglevel=error']
  const installed = await run(['npm', 'install', ...quiet], { cwd: folder })
  if (!installed.ok) return installed
  return run(['npm', 'run', 'build'], { cwd: folder, environment: quietly })
}

/** @param {string} manifest @param {Record<string, string>} tarballs */
function withTarballs(manifest, tarballs) {
  const host = JSON.parse(manifest)
  const packed = Object.entries(tarballs).map(([name, path]) => [`@journeykit/${name}`, `file:${path}`])
  return { ...host, dependencies: { ...host.dependencies, ...Object.fromEntries(packed) } }
}

/** What a host's tools should not do during a test. */
export const quietly = { NEXT_TELEMETRY_DISABLED: '1', CI: 'true' }
