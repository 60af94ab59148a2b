import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { packages, rooms } from '../../dependency-cruiser.mjs'
import { root } from '../root.mjs'
import { between } from './between.mjs'

/** The diagram of the rooms in ARCHITECTURE.md, drawn from the table that the dependency rules are made of. */
export const architecture = {
  path: 'ARCHITECTURE.md',
  /** @param {string} present */
  text: (present) => between(present, 'rooms', diagram()),
}

/** @returns {string} a mermaid flowchart; an arrow means "may import" */
export function diagram() {
  const names = Object.keys(packages)
  const houses = names.flatMap((name) => {
    const within = Object.keys(standing(name))
    if (within.length === 0) return [`  ${name}`]
    return [`  subgraph ${name}`, ...within.map((room) => `    ${name}_${room}[${room}]`), '  end']
  })
  const between = names.flatMap((name) => (packages[name] ?? []).map((other) => `  ${name} --> ${other}`))
  const within = names.flatMap((name) =>
    Object.entries(standing(name)).flatMap(([room, doors]) => doors.map((to) => `  ${name}_${room} --> ${name}_${to}`)),
  )
  return ['```mermaid', 'flowchart TD', ...houses, ...between, ...within, '```'].join('\n')
}

/**
 * The rooms of a package that have been built, with their doors; the table also knows rooms that are still to come.
 * @param {string} name
 * @returns {Record<string, string[]>}
 */
function standing(name) {
  const source = `packages/${name}/src`
  const built = Object.entries(rooms[source] ?? {}).filter(([room]) => existsSync(join(root, source, room)))
  return Object.fromEntries(built)
}
