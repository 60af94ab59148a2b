import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pnpm, run } from './run.mjs'
import { root } from './root.mjs'

export const published = ['core', 'layout', 'react']

/**
 * Packs the published packages as they would go to the registry, lends the tarballs, and cleans up.
 * @template T
 * @param {(tarballs: Record<string, string>, folder: string) => Promise<T>} use gets the paths by package, and an empty folder
 * @returns {Promise<T>}
 */
export async function withTarballs(use) {
  const folder = mkdtempSync(join(tmpdir(), 'journeykit-packed-'))
  try {
    /** @type {Record<string, string>} */
    const tarballs = {}
    for (const name of published) tarballs[name] = await pack(name, join(folder, 'tarballs', name))
    return await use(tarballs, folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** @param {string} name @param {string} target */
async function pack(name, target) {
  mkdirSync(target, { recursive: true })
  const cwd = join(root, 'packages', name)
  const { ok, output } = await run([...pnpm, 'pack', '--pack-destination', target], { cwd })
  const [file] = readdirSync(target)
  if (!ok || file === undefined) throw new Error(`pnpm pack failed in ${cwd}:\n${output}`)
  return join(target, file)
}
