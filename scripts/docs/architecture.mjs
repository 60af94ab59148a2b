import { packages, rooms } from '../../dependency-cruiser.mjs'
import { between } from './between.mjs'

/** The diagram of the rooms in ARCHITECTURE.md, drawn from the table that the dependency rules are made of. */
export const architecture = {
  path: 'ARCHITECTURE.md',
  /** @param {string} present */
  text: (present) => between(present, 'rooms', diagram()),
}

/** @returns {string} a mermaid flowchart; an arrow means "may import" */
export function diagram() {
  const houses = Object.keys(packages).flatMap((name) => {
    const doors = Object.entries(rooms[`packages/${name}/src`] ?? {})
    if (doors.length === 0) return [`  ${name}`]
    return [`  subgraph ${name}`, ...doors.map(([room]) => `    ${name}/${room}[${room}]`), '  end']
  })
  const between = Object.entries(packages).flatMap(([name, allowed]) =>
    allowed.map((other) => `  ${name} --> ${other}`),
  )
  const within = Object.entries(rooms).flatMap(([source, doors]) => {
    const name = source.split('/')[1] ?? ''
    return Object.entries(doors).flatMap(([room, allowed]) =>
      allowed.map((other) => `  ${name}/${room} --> ${name}/${other}`),
    )
  })
  return ['```mermaid', 'flowchart TD', ...houses, ...between, ...within, '```'].join('\n')
}
