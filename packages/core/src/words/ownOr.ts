/** The entry for a key that may be nobody's; never what every object inherits, such as `constructor`. */
export const ownOr = <Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined
