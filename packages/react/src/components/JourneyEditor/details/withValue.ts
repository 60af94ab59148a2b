import { isPosition, type FieldPath } from './fieldPath.ts'

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The value with another one put in at the end of the path; what is missing on the way is made. */
export const withValue = (value: unknown, [name, ...rest]: FieldPath, next: unknown): unknown => {
  if (name === undefined) return next
  if (isPosition(name)) {
    const entries: readonly unknown[] = Array.isArray(value) ? value : []
    const at = Number(name)
    const filled = at < entries.length ? entries : [...entries, ...Array<null>(at - entries.length + 1).fill(null)]
    return filled.map((entry, i) => (i === at ? withValue(entry, rest, next) : entry))
  }
  const members = isObject(value) ? value : {}
  return { ...members, [name]: withValue(members[name], rest, next) }
}

/** The value without what was cleared in it: null members and entries go, and with the last of them what held them. */
export const withoutCleared = (value: unknown): unknown => {
  if (Array.isArray(value)) {
    const entries: readonly unknown[] = value.map(withoutCleared).filter((entry) => entry !== null)
    return entries.length === 0 ? null : entries
  }
  if (!isObject(value)) return value ?? null
  const members = Object.entries(value)
    .map(([name, member]) => [name, withoutCleared(member)] as const)
    .filter(([, member]) => member !== null)
  return members.length === 0 ? null : Object.fromEntries(members)
}

/** True for two values that are written the same; members may stand in any order. */
export const isSame = (a: unknown, b: unknown): boolean => {
  if (Object.is(a, b)) return true
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((entry, i) => isSame(entry, b[i]))
  if (!isObject(a) || !isObject(b)) return false
  const names = Object.keys(a)
  return (
    names.length === Object.keys(b).length && names.every((name) => Object.hasOwn(b, name) && isSame(a[name], b[name]))
  )
}
