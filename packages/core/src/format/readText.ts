import type { Fault } from './fault.ts'
import type { Limits } from './limits.ts'
import { repeatedName } from './repeatedName.ts'

/** Either what the text says, or why it cannot be told. */
export type ReadText = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly fault: Fault }

const byteOrderMark = /^\ufeff/

/** Reads JSON text, and refuses what `JSON.parse` would drop: the first of two members with one name. */
export const readText = (text: string, limits: Limits): ReadText => {
  const { characters } = limits
  if (text.length > characters)
    return { ok: false, fault: { code: 'too-much-text', path: [], expected: String(characters) } }
  const json = text.replace(byteOrderMark, '')
  try {
    const value: unknown = JSON.parse(json)
    const twice = repeatedName(json)
    return twice ? { ok: false, fault: { code: 'repeated-name', path: twice } } : { ok: true, value }
  } catch (error) {
    const found = error instanceof Error ? error.message : ''
    return { ok: false, fault: { code: 'not-json', path: [], found } }
  }
}
