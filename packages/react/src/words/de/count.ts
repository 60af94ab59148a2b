import { deShown as core, pluralIn } from '@journeykit/core'

const form = /* @__PURE__ */ pluralIn('de')

/** A number with its noun: 1 Spalte, 3 Spalten. */
export const count = (n: number, one: string, other: string): string => `${core.number(n)} ${form(n, { one, other })}`
