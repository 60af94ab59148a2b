import type { Position } from '../model/order.ts'

// Operations may arrive from outside as parsed JSON; these are the few shapes that must hold before anything is looked at.

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** An object without the members that are there but undefined: not said is not said, however it is not said. */
export const said = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as T

export const isPosition = (value: unknown): value is Position => {
  if (value === 'first' || value === 'last') return true
  if (!isObject(value)) return false
  const [side, ...more] = Object.keys(value)
  return more.length === 0 && (side === 'before' || side === 'after') && typeof value[side] === 'string'
}
