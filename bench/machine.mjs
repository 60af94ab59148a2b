import { execFileSync } from 'node:child_process'
import { cpus, loadavg, totalmem } from 'node:os'
import { findChromium } from '../scripts/chromium.mjs'

/**
 * @typedef {object} Machine
 * @property {string} node
 * @property {string} processor
 * @property {string} memory
 * @property {string} chromium
 */

/** What the figures depend on. @returns {Machine} */
export function machine() {
  const [first] = cpus()
  return {
    node: process.versions.node,
    processor: `${String(cpus().length)} × ${first?.model.trim() ?? 'unknown'}, ${process.arch}`,
    memory: `${(totalmem() / 1024 ** 3).toFixed(1)} GiB`,
    chromium: chromiumVersion(),
  }
}

/** Processes waiting for a processor, on average over the last minute. @returns {number} */
export function load() {
  return Math.round((loadavg()[0] ?? NaN) * 100) / 100
}

function chromiumVersion() {
  const path = findChromium()
  if (path === undefined) return 'none'
  try {
    return execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch {
    return 'unknown'
  }
}
