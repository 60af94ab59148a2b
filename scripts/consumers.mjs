// Installs the packed packages in scratch projects, as a host would, and compiles and runs a host's first lines there.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withTarballs } from './pack.mjs'
import { root } from './root.mjs'
import { run } from './run.mjs'

const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).devDependencies

/** The oldest React that is promised, and the one that is developed with. */
const reacts = [
  { react: '18.2.0', 'react-dom': '18.2.0', '@types/react': '18.3.8', '@types/react-dom': '18.3.7' },
  {
    react: own['react'],
    'react-dom': own['react-dom'],
    '@types/react': own['@types/react'],
    '@types/react-dom': own['@types/react-dom'],
  },
]

/** How hosts resolve modules. The node16 ones are emitted and run. */
const hosts = [
  { name: 'esm', type: 'module', compiler: { module: 'node16', moduleResolution: 'node16' }, runs: true },
  { name: 'commonjs', type: 'commonjs', compiler: { module: 'node16', moduleResolution: 'node16' }, runs: true },
  { name: 'bundler', type: 'module', compiler: { module: 'esnext', moduleResolution: 'bundler' }, runs: false },
]

const failed = await withTarballs(async (tarballs, folder) => {
  let faults = 0
  for (const react of reacts) {
    const project = join(folder, `react-${String(react.react)}`)
    const installed = await install(project, tarballs, react)
    if (!installed) faults += 1
    else for (const host of hosts) if (!(await tryOut(project, host))) faults += 1
  }
  return faults
})
process.exitCode = failed === 0 ? 0 : 1

/**
 * @param {string} project
 * @param {Record<string, string>} tarballs
 * @param {Record<string, string>} react
 */
async function install(project, tarballs, react) {
  const packed = Object.entries(tarballs).map(([name, path]) => [`@journeykit/${name}`, `file:${path}`])
  mkdirSync(project)
  writeJson(join(project, 'package.json'), { private: true, dependencies: { ...react, ...Object.fromEntries(packed) } })
  const quiet = ['--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline', '--loglevel=error']
  return said(`install with React ${String(react['react'])}`, await run(['npm', 'install', ...quiet], { cwd: project }))
}

/**
 * @param {string} project
 * @param {typeof hosts[number]} host
 */
async function tryOut(project, { name, type, compiler, runs }) {
  const cwd = join(project, name)
  mkdirSync(cwd)
  copyFileSync(join(root, 'scripts/consumer/consumer.tsx'), join(cwd, 'consumer.tsx'))
  writeJson(join(cwd, 'package.json'), { type })
  const compilerOptions = {
    ...compiler,
    target: 'es2022',
    jsx: 'react-jsx',
    strict: true,
    types: [],
    noEmit: !runs,
    skipLibCheck: name !== 'esm',
  }
  writeJson(join(cwd, 'tsconfig.json'), { compilerOptions, files: ['consumer.tsx'] })
  if (!said(`${name}: types`, await run(['tsc', '-p', '.'], { cwd }))) return false
  return !runs || said(`${name}: run`, await run(['node', 'consumer.js'], { cwd }))
}

/** @param {string} path @param {object} value */
function writeJson(path, value) {
  writeFileSync(path, JSON.stringify(value, null, 2))
}

/** @param {string} what @param {import('./run.mjs').Result} result */
function said(what, { ok, output }) {
  console.log(`${ok ? 'ok' : 'FAILED'}  ${what}`)
  if (output.trim() !== '') console.log(output.trim())
  return ok
}
