/** The members of a record or of a journey's head, by name, whatever they hold. */
export type Members = Readonly<Record<string, unknown>>

/** The same object, seen as its members. */
export const membersOf = (record: object): Members => record as Members

/** A member that the object itself has; undefined where it has none of that name. */
export const memberOf = (members: Members | undefined, name: string): unknown =>
  members && Object.hasOwn(members, name) ? members[name] : undefined

/** The names of the members of all of them, each once. */
export const memberNames = (...all: readonly (Members | undefined)[]): readonly string[] => [
  ...new Set(all.flatMap((members) => (members ? Object.keys(members) : []))),
]

/** The object with one member set or, where the value is undefined, taken away. */
export const withMember = (members: Members, name: string, value: unknown): Members => {
  const rest = Object.entries(members).filter(([other]) => other !== name)
  return Object.fromEntries(value === undefined ? rest : [...rest, [name, value]])
}
