/** One field of an interface, as its source describes it. */
export interface Prop {
  readonly name: string
  readonly required: boolean
  /** The type as written. */
  readonly type: string
  /** The comment above it; empty where there is none. */
  readonly description: string
}

const bodyOf = (source: string, name: string): string => {
  const body = new RegExp(`^(?:export )?interface ${name}\\b[^{]*\\{\\n(.*?)^\\}`, 'ms').exec(source)?.[1]
  if (body === undefined) throw new Error(`No interface ${name} in this source.`)
  return body
}

const field = /(?:^ {2}\/\*\*((?:(?!\*\/)[^])*)\*\/\n)?^ {2}readonly (\w+)(\??): (.+)$/gm

/** A comment without its stars, on one line. */
const told = (comment = ''): string =>
  comment
    .replace(/^\s*\*? ?/gm, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/**
 * The fields of an interface, read from its formatted source. The docs pages list props by this, because docgen does not
 * follow a union or an intersection of imported types. Throws where the source has no such interface.
 */
export const propsOf = (source: string, name: string): readonly Prop[] =>
  [...bodyOf(source, name).matchAll(field)].map(([, comment, prop = '', optional, type = '']) => ({
    name: prop,
    required: optional === '',
    type,
    description: told(comment),
  }))

/** The comment above an exported constant. Throws where there is none. */
export const commentOf = (source: string, name: string): string => {
  const comment = new RegExp(`/\\*\\*((?:(?!\\*/)[^])*)\\*/\\nexport const ${name}\\b`).exec(source)?.[1]
  if (comment === undefined) throw new Error(`No comment above ${name} in this source.`)
  return told(comment).replace('@throws ', 'Throws ')
}
