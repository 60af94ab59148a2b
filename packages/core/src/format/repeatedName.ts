import type { Path } from './fault.ts'

interface Level {
  /** The names so far in an object; undefined in a list. */
  readonly names: Set<string> | undefined
  /** The name or number of the member that is being read. */
  at: string | number
}

const tokens = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g

const openLevel = (bracket: string): Level =>
  bracket === '{' ? { names: new Set(), at: '' } : { names: undefined, at: 0 }

/**
 * The path of the first name that stands twice in one object of a JSON text, or undefined. `JSON.parse` keeps the
 * last and says nothing, so that a stage copied by hand and not renamed would be lost. The text must be valid JSON.
 */
export const repeatedName = (text: string): Path | undefined => {
  const levels: Level[] = []
  let latest = ''
  for (const [token] of text.matchAll(tokens)) {
    const level = levels.at(-1)
    if (token === '{' || token === '[') levels.push(openLevel(token))
    else if (token === '}' || token === ']') levels.pop()
    else if (token === ',' && level && typeof level.at === 'number') level.at += 1
    else if (token === ':' && level?.names) {
      const name = String(JSON.parse(latest))
      level.at = name
      if (level.names.has(name)) return levels.map(({ at }) => at)
      level.names.add(name)
    } else latest = token
  }
  return undefined
}
