// npm test: installs and runs every check, even after one has failed. `npm test -- --only types,lint` runs some.
import './node.mjs'
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { checks } from './checks.mjs'
import { inLanes } from './lanes.mjs'
import { install } from './prepare.mjs'
import { runAll } from './run.mjs'
import { runProject } from './vitestProject.mjs'

const { values } = parseArgs({ options: { only: { type: 'string' } } })
const chosen = choose(values.only)
const total = { passed: 0, failed: 0 }
/** @type {string[]} */
const broken = []

if (!(await install())) finish({ passed: 0, failed: 1 })
await inLanes(Math.min(2, availableParallelism()), chosen, report)
if (broken.length > 0) console.log(`\nFailed: ${broken.join('; ')}`)
finish(total)

/** Runs a check, says in a line how it ended, and counts it. @param {import('./checks.mjs').Check} check */
async function report(check) {
  const start = performance.now()
  const { passed, failed, output } = await outcome(check)
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(6)
  if (failed > 0) {
    console.log(output)
    broken.push(check.title)
  }
  const count = check.project === undefined ? '' : `  ${String(passed)} passed, ${String(failed)} failed`
  console.log(`${failed === 0 ? 'ok    ' : 'FAILED'} ${seconds} s  ${check.title}${count}`)
  total.passed += passed
  total.failed += failed
}

/** @param {import('./checks.mjs').Check} check @returns {Promise<import('./vitestProject.mjs').Outcome>} */
async function outcome({ commands = [], project, flags, chromium = false }) {
  if (chromium) {
    // Loaded late: it needs what was installed just now.
    const { chromiumAdvice, findChromium } = await import('./chromium.mjs')
    if (findChromium() === undefined) return { passed: 0, failed: 1, output: chromiumAdvice }
  }
  if (project !== undefined) return runProject(project, flags)
  const { ok, output } = await runAll(commands)
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, output }
}

/** @param {string | undefined} only names with commas between */
function choose(only) {
  if (only === undefined) return checks
  const names = only.split(',')
  const unknown = names.filter((name) => !checks.some((check) => check.name === name))
  if (unknown.length > 0) {
    console.error(
      `There is no check called ${unknown.join(', ')}. There are: ${checks.map(({ name }) => name).join(', ')}`,
    )
    process.exit(1)
  }
  return checks.filter(({ name }) => names.includes(name))
}

/** @param {{ passed: number, failed: number }} counts @returns {never} */
function finish({ passed, failed }) {
  console.log(`${String(passed)} passed, ${String(failed)} failed`)
  process.exit(failed === 0 ? 0 : 1)
}
