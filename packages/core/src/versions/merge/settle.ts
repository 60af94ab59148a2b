import type { Breach } from '../../model/breach.ts'
import { checkJourney, checkRecord } from '../../model/checkJourney.ts'
import { kinds, type Kind, type RecordRef } from '../../model/kind.ts'
import { recordOf, tableNames } from '../../model/records.ts'
import { fallBack } from './fallBack.ts'
import { intoFirstStep } from './intoFirstStep.ts'
import { reorder } from './reorder.ts'
import { restore } from './restore.ts'
import type { Settling } from './settling.ts'

const kindOfTable = (table: string | undefined): Kind | undefined => kinds.find((kind) => tableNames[kind] === table)

const laneOf = (settling: Settling, kind: Kind, id: string): string => {
  const record = recordOf(settling.journey, kind, id)
  return record && 'lane' in record ? record.lane : ''
}

/** Whoever else takes part in a breach: the twin, or the lane that may not hold the record. */
const otherOf = (
  settling: Settling,
  kind: Kind,
  id: string,
  { code, expected = '' }: Breach,
): readonly [Kind, string] => (code === 'wrong-lane' ? ['lane', laneOf(settling, kind, id)] : [kind, expected])

/** False where mending another breach has mended this one too, or has taken the record out. */
const stillHolds = ({ journey }: Settling, kind: Kind, id: string, { code }: Breach): boolean => {
  const record = recordOf(journey, kind, id)
  return record !== undefined && checkRecord(journey, kind, record).some((breach) => breach.code === code)
}

const mend = (settling: Settling, kind: Kind, id: string, breach: Breach): boolean => {
  if (!stillHolds(settling, kind, id, breach)) return true
  if (breach.code === 'emotion-outside-columns' && intoFirstStep(settling, id)) return true
  const reason = breach.code === 'emotion-taken' ? 'emotion-taken' : 'unsound-together'
  const [otherKind, other] = otherOf(settling, kind, id, breach)
  // A lane that changed its role is the cause, and all that stands in it would suffer: so it goes first.
  if (breach.code === 'wrong-lane' && fallBack(settling, otherKind, other, reason)) return true
  return fallBack(settling, kind, id, reason) || fallBack(settling, otherKind, other, reason)
}

interface Found extends RecordRef {
  readonly breach: Breach
}

const foundIn = (breaches: readonly Breach[]): readonly Found[] =>
  breaches.flatMap((breach) => {
    const [table, id] = breach.path
    const kind = kindOfTable(table)
    return kind === undefined || id === undefined ? [] : [{ kind, id, breach }]
  })

/**
 * Mends what makes a merge unsound, until nothing does: first, all at once, what only needs to be brought back or put
 * in order, then what cannot stand together, one by one. Each round brings back, moves or takes out at least one record
 * and none twice, so it ends; false where it cannot be mended.
 */
export const settle = (settling: Settling, rounds: number): boolean => {
  const breaches = checkJourney(settling.journey)
  if (breaches.length === 0) return true
  if (rounds === 0) return false
  const found = foundIn(breaches)
  const restored = restore(settling, breaches)
  const ordered = reorder(
    settling,
    found.filter(({ breach }) => breach.code === 'order-taken'),
  )
  if (restored || ordered) return settle(settling, rounds - 1)
  const mended = found.map(({ kind, id, breach }) => mend(settling, kind, id, breach))
  return mended.includes(true) && settle(settling, rounds - 1)
}
