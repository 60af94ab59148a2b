import { readdirSync } from 'node:fs'
import { unlessFresh } from './fresh.mjs'
import { pnpm, run } from './run.mjs'
import { root } from './root.mjs'

const published = ['packages/core', 'packages/layout', 'packages/react']
const manifests = readdirSync(`${root}packages`).map((name) => `packages/${name}/package.json`)

/**
 * Installs what the lockfile says, unless it is there already.
 * @returns {Promise<boolean>} whether all is well; what went wrong has been printed
 */
export function install() {
  return unlessFresh({
    name: 'installed',
    inputs: ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests],
    results: ['node_modules/.modules.yaml', ...published.map((path) => `${path}/node_modules`)],
    work: async () => {
      console.log('Installing the dependencies …')
      // pnpm asks nothing when it believes itself in CI.
      const command = [...pnpm, 'install', '--frozen-lockfile', '--prefer-offline']
      return said(await run(command, { environment: { CI: 'true' } }))
    },
  })
}

/**
 * Builds the packages, unless nothing has changed since they were built.
 * @returns {Promise<boolean>} whether all is well; what went wrong has been printed
 */
export function build() {
  const sources = published.flatMap((path) =>
    ['src', 'package.json', 'tsdown.config.ts'].map((name) => `${path}/${name}`),
  )
  return unlessFresh({
    name: 'built',
    inputs: [...sources, 'pnpm-lock.yaml', 'tsconfig.base.json', 'scripts/library.ts', 'scripts/styles.mjs'],
    results: [...published.map((path) => `${path}/dist/index.mjs`), 'packages/react/dist/styles.css'],
    work: async () => {
      console.log('Building the packages …')
      return said(await run([...pnpm, 'build']))
    },
  })
}

/** @param {import('./run.mjs').Result} result */
function said({ ok, output }) {
  if (!ok) console.error(output)
  return ok
}
