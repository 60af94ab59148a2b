// Puts beside the page what its import map names: files of node_modules, just as they are; React, which is published as
// CommonJS only, as ES modules.
import { cpSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { build } from 'esbuild'

const asTheyAre = ['@journeykit/core', '@journeykit/layout', '@journeykit/react', 'fractional-indexing', 'immer', 'zod']
for (const name of asTheyAre) cpSync(`node_modules/${name}`, `vendor/${name}`, { recursive: true, dereference: true })

process.env.NODE_ENV = 'production'
const require = createRequire(import.meta.url)
const react = ['react', 'react/jsx-runtime', 'react-dom', 'react-dom/client']
for (const name of react) writeFileSync(`vendor/${file(name)}.entry.mjs`, asModule(name))

await build({
  entryPoints: react.map((name) => `vendor/${file(name)}.entry.mjs`),
  entryNames: '[dir]/react/[name]',
  outdir: 'vendor',
  bundle: true,
  splitting: true,
  format: 'esm',
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'warning',
})

/** @param {string} name */
function file(name) {
  return name.replace('/', '-')
}

/** @param {string} name a CommonJS package @returns {string} a module that names what it exports */
function asModule(name) {
  const names = Object.keys(require(name)).filter((key) => key !== 'default')
  return `import all from '${name}'\nexport const { ${names.join(', ')} } = all\nexport default all\n`
}
