import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

/**
 * @typedef {object} Floors
 * @property {Record<string, string[]>} floors the lowest safe version of each release line, by package
 * @property {Record<string, Record<string, string>>} notRead majors whose floor is not known, and why they are let through
 */

/** The floors of this repository. @type {Floors} */
export const securityFloors = JSON.parse(readFileSync(join(root, 'scripts/security-floors.json'), 'utf8'))

/**
 * Every package and version in the text of a pnpm-lock.yaml.
 * @param {string} lockfile
 * @returns {{ name: string, version: string }[]}
 */
export function lockedVersions(lockfile) {
  const packages = lockfile.split(/^packages:$/m)[1]?.split(/^snapshots:$/m)[0] ?? ''
  const keys = packages.matchAll(/^ {2}'?((?:@[^@/]+\/)?[^@'\s]+)@([^:'(]+)'?:$/gm)
  return [...keys].map(([, name = '', version = '']) => ({ name, version }))
}

/**
 * The locked packages that lie below the floor of their line. A major that has no floor of its own lies below when a
 * higher major has one, and above when it is newer than all of them.
 * @param {string} lockfile
 * @param {Floors} [known]
 * @returns {string[]} a sentence for each
 */
export function belowFloors(lockfile, { floors, notRead } = securityFloors) {
  return lockedVersions(lockfile).flatMap(({ name, version }) => {
    const lines = floors[name]
    if (lines === undefined || notRead[name]?.[String(majorOf(version))] !== undefined) return []
    const own = lines.find((floor) => majorOf(floor) === majorOf(version))
    const highest = [...lines].sort(compare).at(-1) ?? version
    const floor = own ?? highest
    return compare(version, floor) < 0 ? [`${name} ${version} is below ${floor}`] : []
  })
}

/** @param {string} version */
const majorOf = (version) => Number.parseInt(version, 10)

/** Compares release numbers; a prerelease counts as its release. @param {string} a @param {string} b */
function compare(a, b) {
  const [left, right] = [a, b].map((version) => version.split(/[.+-]/).map(Number))
  for (const place of [0, 1, 2]) {
    const difference = (left?.[place] ?? 0) - (right?.[place] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
