/** How much `parseJourney` takes in before it looks any closer. All can be set by the caller. */
export interface Limits {
  /** The most characters of JSON text. */
  readonly characters: number
  /** The most values (objects, lists, texts, numbers …) in all. */
  readonly values: number
  /** How deep objects and lists may stand in each other. A journey needs 7. */
  readonly depth: number
  /** The longest single text or name, in UTF-16 units. Leaves room for a portrait as a `data:` address. */
  readonly text: number
  /** The most records in all tables together. */
  readonly records: number
  /** The most problems, or warnings, that are told; beyond them only their number. */
  readonly problems: number
}

/** Generous for people and their tools, a wall for accidents and attacks. */
export const defaultLimits: Limits = {
  characters: 20_000_000,
  values: 4_000_000,
  depth: 32,
  text: 5_000_000,
  records: 200_000,
  problems: 100,
}
