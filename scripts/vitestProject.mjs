import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from './run.mjs'

/**
 * @typedef {object} Outcome
 * @property {number} passed
 * @property {number} failed
 * @property {string} output
 */

/**
 * Runs the tests of one vitest project, or those that the flags leave of it, and counts them.
 * @param {string} project
 * @param {string[]} [chosen] flags and parts of paths, as vitest takes them
 * @returns {Promise<Outcome>}
 */
export async function runProject(project, chosen = []) {
  const folder = mkdtempSync(join(tmpdir(), 'journeykit-tests-'))
  const file = join(folder, 'report.json')
  const flags = [...chosen, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const { ok, output } = await run(['vitest', 'run', '--project', project, ...flags], {
    environment: { NO_COLOR: '1' },
  })
  try {
    return { ...counted(readFileSync(file, 'utf8'), ok), output }
  } catch {
    return { passed: 0, failed: 1, output: `${output}\nThe tests ended without a report.` }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * Counts a report of vitest's. A skipped or empty run is a failure, and so is a run that failed without a failed test (a
 * file that cannot be read, an error outside of tests).
 * @param {string} report JSON
 * @param {boolean} ok whether vitest ended well
 * @returns {{ passed: number, failed: number }}
 */
export function counted(report, ok) {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(report)
  const failed = numFailedTests + numPendingTests + numTodoTests
  const silent = failed === 0 && (!ok || numPassedTests === 0)
  return { passed: numPassedTests, failed: silent ? 1 : failed }
}
