/** Records of one kind, by id. What order they stand in is written on the records, not in the table. */
export interface Table<R> {
  readonly [id: string]: R
}

/** The record with this id, or undefined. Never finds what every object inherits, such as `constructor`. */
export const lookUp = <R>(table: Table<R>, id: string): R | undefined =>
  Object.hasOwn(table, id) ? table[id] : undefined
