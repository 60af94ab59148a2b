// npm run bench: measures, prints tables and writes docs/bench.md and docs/bench.json. `npm run bench -- --only c` runs one part.
import '../scripts/node.mjs'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { build, install } from '../scripts/prepare.mjs'
import { root } from '../scripts/root.mjs'

const file = join(root, 'docs/bench.json')
const { values } = parseArgs({ options: { only: { type: 'string' } } })

if (!(await install()) || !(await build())) process.exit(1)
// Loaded late: they need what was installed just now.
const [{ parts }, { load, machine }, { page, shown }, { format, resolveConfig }] = await Promise.all([
  import('./parts/parts.mjs'),
  import('./machine.mjs'),
  import('./report.mjs'),
  import('prettier'),
])

const here = machine()
console.log(`Node ${here.node}, ${here.chromium}, ${here.processor}, ${here.memory}`)
mkdirSync(join(root, 'docs'), { recursive: true })
const runs = known()
for (const part of chosen(values.only)) {
  const before = load()
  const result = await part.measure()
  const run = { ...result, machine: here, load: { before, after: load() }, on: today() }
  runs[part.name] = run
  console.log(shown(part, run))
  // After each part: what fails later takes none of it away.
  await write('docs/bench.json', JSON.stringify(runs))
  await write('docs/bench.md', page(parts.map((part) => ({ part, run: runs[part.name] }))))
}
console.log('\nWritten to docs/bench.md and docs/bench.json')

/** @returns {Record<string, import('./report.mjs').Run>} what earlier runs found, by the name of the part */
function known() {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
}

/** @param {string | undefined} only names with commas between */
function chosen(only) {
  const names = only?.split(',') ?? parts.map(({ name }) => name)
  const unknown = names.filter((name) => !parts.some((part) => part.name === name))
  if (unknown.length > 0) {
    console.error(`There is no part ${unknown.join(', ')}. There are: ${parts.map(({ name }) => name).join(', ')}`)
    process.exit(1)
  }
  return parts.filter(({ name }) => names.includes(name))
}

function today() {
  return new Date().toISOString().slice(0, 10)
}

/** @param {string} path @param {string} text */
async function write(path, text) {
  const filepath = join(root, path)
  const options = await resolveConfig(filepath)
  writeFileSync(filepath, await format(text, { ...options, filepath }))
}
