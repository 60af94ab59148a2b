// Joins the tokens and the stylesheets of all components into the one file that hosts import.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { bundle } from 'lightningcss'
import { root } from './root.mjs'

const source = resolve(root, 'packages/react/src')
const target = resolve(root, 'packages/react/dist')

const { code, map } = bundle({ filename: resolve(source, 'styles/styles.css'), minify: true, sourceMap: true })

// A stylesheet that nobody imports would leave its component bare in the published package.
const joined = new Set(
  /** @type {{ sources: string[] }} */ (JSON.parse(String(map))).sources.map((path) => basename(path)),
)
const forgotten = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.endsWith('.css') && !joined.has(basename(path)),
)
if (forgotten.length > 0) {
  console.error(`packages/react/src/styles/index.css does not import: ${forgotten.join(', ')}`)
  process.exit(1)
}

mkdirSync(target, { recursive: true })
writeFileSync(resolve(target, 'styles.css'), code)
console.log(`styles.css  ${(code.length / 1024).toFixed(1)} kB`)
