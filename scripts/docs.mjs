// Compares the generated parts of the docs with what generates them, or renews them: node scripts/docs.mjs [--update]
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { architecture } from './docs/architecture.mjs'
import { embedding } from './docs/embedding.mjs'
import { findings } from './docs/findings.mjs'
import { operations } from './docs/operations.mjs'
import { archiveSchema, journeySchema } from './docs/schema.mjs'
import { root } from './root.mjs'

/**
 * @typedef {object} Generated
 * @property {string} path of the file, from the root of the repository
 * @property {(present: string) => string | Promise<string>} text what the file should say, from what it says now
 */

/** @type {Generated[]} */
const generated = [architecture, embedding, findings, operations, journeySchema, archiveSchema]
const update = process.argv.includes('--update')

for (const { path, text } of generated) {
  const file = join(root, path)
  const present = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const due = await text(present)
  if (present === due) continue
  if (update) {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, due)
    console.log(`${path}: renewed`)
  } else {
    console.log(`${path} is out of date: run \`pnpm docs:update\` after a build.`)
    process.exitCode = 1
  }
}
