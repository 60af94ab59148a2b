/** One field of an interface, as its source describes it. */
export interface Prop {
  readonly name: string
  readonly required: boolean
  /** The type as written. */
  readonly type: string
  /** The comment above it; empty where there is none. */
  readonly description: string
}

interface Found {
  readonly body: string
  /** The interface that it adds to, if any. */
  readonly base: string | undefined
  /** Which fields of that one it leaves out. */
  readonly without: readonly string[]
}

const find = (source: string, name: string): Found => {
  const base = '(?: extends (?:(\\w+)|Omit<(\\w+), ([^>]*)>))?'
  const found = new RegExp(`^(?:export )?interface ${name}${base} \\{\\n(.*?)^\\}`, 'ms').exec(source)
  if (!found) throw new Error(`No interface ${name} in these sources.`)
  const without = [...(found[3] ?? '').matchAll(/'(\w+)'/g)].map(([, field = '']) => field)
  return { base: found[1] ?? found[2], without, body: found[4] ?? '' }
}

const field = /(?:^ {2}\/\*\*((?:(?!\*\/)[^])*)\*\/\n)?^ {2}readonly (\w+)(\??): (.+)$/gm

/** A comment without its stars, on one line. */
const told = (comment = ''): string =>
  comment
    .replace(/^\s*\*? ?/gm, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/**
 * The fields of an interface and of those that it extends, read from their formatted sources. The docs pages list props
 * by this, because docgen does not follow a union or an intersection of imported types. Throws where an interface is in none
 * of the sources.
 */
export const propsOf = (sources: readonly string[], name: string): readonly Prop[] => {
  const { body, base, without } = find(sources.join('\n'), name)
  const own = [...body.matchAll(field)].map(([, comment, prop = '', optional, type = '']) => ({
    name: prop,
    required: optional === '',
    type,
    description: told(comment),
  }))
  if (base === undefined) return own
  return [...own, ...propsOf(sources, base).filter(({ name }) => !without.includes(name))]
}

/** The comment above an exported constant. Throws where there is none. */
export const commentOf = (source: string, name: string): string => {
  const comment = new RegExp(`/\\*\\*((?:(?!\\*/)[^])*)\\*/\\nexport const ${name}\\b`).exec(source)?.[1]
  if (comment === undefined) throw new Error(`No comment above ${name} in this source.`)
  return told(comment).replace('@throws ', 'Throws ')
}
