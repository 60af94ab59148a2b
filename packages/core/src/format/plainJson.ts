import type { Fault, Path } from './fault.ts'
import type { Limits } from './limits.ts'
import type { Json } from './migrations/json.ts'
import type { FileFaultCode } from './problem.ts'

/** Either a copy that is nothing but JSON, or what stood in its way. */
export type PlainJson = { readonly ok: true; readonly value: Json } | { readonly ok: false; readonly fault: Fault }

/** Names through which a program that copies carelessly can be made to change what every object inherits. */
const hostileNames = new Set(['__proto__', 'constructor', 'prototype'])

class Stop extends Error {
  readonly fault: Fault
  constructor(code: FileFaultCode, path: Path, expected?: number) {
    super(code)
    this.fault = { code, path, expected: expected === undefined ? undefined : String(expected) }
  }
}

// Objects of another window or worker have another `Object.prototype`; what makes it one is that nothing is above it.
const isPlainObject = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

class Copy {
  private taken = 0
  private readonly ancestors = new Set<object>()
  private readonly limits: Limits

  constructor(limits: Limits) {
    this.limits = limits
  }

  take(value: unknown, path: Path): Json {
    this.taken += 1
    if (this.taken > this.limits.values) throw new Stop('too-many-values', [], this.limits.values)
    if (value === null || typeof value === 'boolean') return value
    if (typeof value === 'string') return this.text(value, path)
    // Adding 0 makes 0 of −0, as JSON does.
    if (typeof value === 'number' && Number.isFinite(value)) return value + 0
    if (typeof value === 'object') return this.members(value, path)
    throw new Stop('not-plain', path)
  }

  private text(value: string, path: Path): string {
    if (value.length > this.limits.text) throw new Stop('text-too-long', path, this.limits.text)
    return value
  }

  private members(value: object, path: Path): Json {
    if (path.length >= this.limits.depth) throw new Stop('too-deep', path.slice(0, 8), this.limits.depth)
    if (this.ancestors.has(value)) throw new Stop('circular', path)
    this.ancestors.add(value)
    const copy = Array.isArray(value) ? this.list(value, path) : this.object(value, path)
    this.ancestors.delete(value)
    return copy
  }

  private list(value: readonly unknown[], path: Path): Json {
    const { length } = value
    if (length > this.limits.values) throw new Stop('too-many-values', [], this.limits.values)
    return Array.from({ length }, (_, i) => this.take(value[i], [...path, i]))
  }

  private object(value: object, path: Path): Json {
    if (!isPlainObject(value) || Object.getOwnPropertySymbols(value).length > 0) throw new Stop('not-plain', path)
    const copy: Record<string, Json> = {}
    for (const name of Object.keys(value)) {
      if (hostileNames.has(name)) throw new Stop('hostile-name', [...path, name])
      const member: unknown = Reflect.get(value, name)
      // As in JSON: a member that is undefined is one that is not there.
      if (member !== undefined) copy[this.text(name, path)] = this.take(member, [...path, name])
    }
    return copy
  }
}

/**
 * Copies a value that may be anything at all (circular, endless, a proxy that throws) into plain JSON, each member
 * read once, or stops at the first thing that JSON cannot hold, that is over a limit, or that bears a hostile name.
 */
export const plainJson = (value: unknown, limits: Limits): PlainJson => {
  try {
    return { ok: true, value: new Copy(limits).take(value, []) }
  } catch (error) {
    return { ok: false, fault: error instanceof Stop ? error.fault : { code: 'unreadable', path: [] } }
  }
}
