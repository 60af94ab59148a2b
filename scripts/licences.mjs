import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { published } from './pack.mjs'
import { root } from './root.mjs'

/** Licences that a host can take on without a second thought. */
const allowed = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'CC0-1.0']

/** @param {Record<string, string>} licences by package @returns {string[]} the packages whose licence is another one */
export function notAllowed(licences) {
  return Object.keys(licences).filter((key) => !allowed.includes(licences[key] ?? 'unknown'))
}

/**
 * The licence of everything that the published packages bring along, by `name@version`; `unknown` where none is stated.
 * @returns {Record<string, string>}
 */
export function runtimeLicences() {
  /** @type {Record<string, string>} */
  const licences = {}
  for (const name of published) visit(realpathSync(join(root, 'packages', name)), licences)
  return licences
}

/** @param {string} folder of a package @param {Record<string, string>} licences is filled */
function visit(folder, licences) {
  const { name, version, license, dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const key = `${name}@${version}`
  if (key in licences) return
  licences[key] = typeof license === 'string' ? license : 'unknown'
  for (const dependency of Object.keys(dependencies)) visit(realpathSync(find(dependency, folder)), licences)
}

/** @param {string} name @param {string} from @returns {string} the folder of the package that Node would find from there */
function find(name, from) {
  const folder = join(from, 'node_modules', name)
  if (existsSync(folder)) return folder
  if (dirname(from) === from) throw new Error(`${name} is not installed`)
  return find(name, dirname(from))
}
