import type { Id } from '../../model/id.ts'
import type { Journey } from '../../model/journey.ts'
import type { Kind } from '../../model/kind.ts'
import type { Evidenced } from '../evidenceOf.ts'
import { evidenceOf } from '../evidenceOf.ts'
import type { Claim } from './beat.ts'

/** Whose story is told: a persona's, or everybody's. */
export type Asked = Id<'persona'> | undefined

/** True where nothing stronger than an assumption stands behind a record. */
export const isAssumed = (journey: Journey, record: Evidenced): boolean => evidenceOf(journey, record) === 'assumed'

/** The record as a claim. */
export const claimOf = (journey: Journey, kind: Kind, record: Evidenced & { readonly id: string }): Claim => ({
  ref: { kind, id: record.id },
  assumed: isAssumed(journey, record),
})
