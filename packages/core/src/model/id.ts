/**
 * Names one record of a journey. A plain string at run time; the compiler keeps the ids of different kinds apart,
 * so that a step's id is never passed where a stage's belongs.
 */
export type Id<Kind extends string> = string & { readonly idOf?: Kind }

const pattern = /^[A-Za-z0-9][A-Za-z0-9_.:-]{0,99}$/
const alphabet = '0123456789abcdefghijklmnopqrstuvwxyz'

/**
 * True for 1–100 letters, digits and `_ . : -`, starting with a letter or digit. Names that every JavaScript object
 * carries (`constructor`, `toString` …) are refused, because ids are keys of tables.
 */
export const isId = (value: unknown): value is string =>
  typeof value === 'string' && pattern.test(value) && !(value in Object.prototype)

/** A new random id such as `stage-k3x9…`, with 12 characters (62 bits) of chance. Works in browsers, workers and Node. */
export const createId = <Kind extends string>(kind: Kind): Id<Kind> => {
  const bytes = crypto.getRandomValues(new Uint8Array(12))
  return `${kind}-${Array.from(bytes, (byte) => alphabet[byte % alphabet.length]).join('')}`
}
