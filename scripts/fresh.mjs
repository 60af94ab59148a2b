import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './root.mjs'

/**
 * A fingerprint of files and folders: their names and what is in them.
 * @param {string[]} paths relative to the repository; one that is not there counts as empty
 * @returns {string}
 */
export function fingerprint(paths) {
  const hash = createHash('sha256')
  for (const path of paths.flatMap(filesIn).sort()) hash.update(path).update(readFileSync(join(root, path)))
  return hash.digest('hex')
}

/** @param {string} path @returns {string[]} */
function filesIn(path) {
  const whole = join(root, path)
  if (!existsSync(whole)) return []
  if (statSync(whole).isFile()) return [path]
  return readdirSync(whole, { withFileTypes: true }).flatMap((entry) => filesIn(join(path, entry.name)))
}

/**
 * Does a piece of work unless it was done for the very same inputs and its results are still there.
 * @param {{ name: string, inputs: string[], results: string[], work: () => Promise<boolean> }} job
 * @returns {Promise<boolean>} whether all is well
 */
export async function unlessFresh({ name, inputs, results, work }) {
  const note = join(root, 'node_modules/.cache/journeykit', name)
  const now = fingerprint(inputs)
  const there = results.every((path) => existsSync(join(root, path)))
  if (there && existsSync(note) && readFileSync(note, 'utf8') === now) return true
  if (!(await work())) return false
  mkdirSync(dirname(note), { recursive: true })
  writeFileSync(note, now)
  return true
}
