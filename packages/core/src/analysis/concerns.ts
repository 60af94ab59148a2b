import type { Id } from '../model/id.ts'

interface ForPersonas {
  readonly personas?: readonly Id<'persona'>[]
}

/** True where a record is for this persona: it names the persona, or none at all. Without a persona: for every record. */
export const concerns = ({ personas }: ForPersonas, persona: Id<'persona'> | undefined): boolean =>
  persona === undefined || personas === undefined || personas.includes(persona)
