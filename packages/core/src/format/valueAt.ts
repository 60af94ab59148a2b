import type { Path } from './fault.ts'
import type { Json } from './migrations/json.ts'

/** What stands at a path, or undefined where nothing does. */
export const valueAt = (value: Json | undefined, path: Path): Json | undefined =>
  path.reduce<Json | undefined>((here, name) => {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, name)) return undefined
    const member: unknown = Reflect.get(here, name)
    return member as Json
  }, value)

const longest = 40

/** A value as it can be shown in a sentence: short, on one line. */
export const shown = (value: Json | undefined): string => {
  if (value === undefined) return ''
  if (Array.isArray(value)) return value.length === 0 ? '[]' : '[…]'
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0 ? '{}' : '{…}'
  if (typeof value === 'string' && value.length > longest) return JSON.stringify(`${value.slice(0, longest)}…`)
  return JSON.stringify(value)
}
