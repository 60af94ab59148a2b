const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const member = (value: object, name: string): unknown =>
  Object.hasOwn(value, name) ? (Reflect.get(value, name) as unknown) : undefined

/**
 * True where two values of a journey say the same: numbers, texts, and lists and objects of these. In what order an
 * object names its members does not matter. With a tolerance, numbers that are no further apart than that are the same.
 */
export const sameValue = (a: unknown, b: unknown, tolerance = 0): boolean => {
  if (a === b) return true
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) <= tolerance
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) return false
  const names = Object.keys(a)
  if (names.length !== Object.keys(b).length) return false
  return names.every((name) => Object.hasOwn(b, name) && sameValue(member(a, name), member(b, name), tolerance))
}
