import { journeyFields, type Journey } from '../../model/journey.ts'
import type { Kind } from '../../model/kind.ts'
import { recordOf } from '../../model/records.ts'
import { diffJourneys } from '../diff/diffJourneys.ts'
import { headOf } from '../head.ts'
import { memberOf, type Members } from '../members.ts'
import { withRecords } from '../withRecords.ts'
import type { Merge, MergeConflict, Sides } from './merge.ts'
import { mergeMembers } from './mergeMembers.ts'
import { mergeRecords } from './mergeRecords.ts'
import { settle } from './settle.ts'
import { keyOf, reportRecord, type Settling } from './settling.ts'
import { sidesOf } from './sidesOf.ts'

/** How often a merge is looked over. Belonging is four deep, and what collides is settled in two or three rounds. */
const mostRounds = 50

const begun = (sides: Sides, journey: Journey, conflicts: readonly MergeConflict[] = []): Settling => ({
  sides,
  journey,
  conflicts: new Map(conflicts.map((conflict) => [keyOf(conflict.kind, conflict.id, conflict.field), conflict])),
  reordered: new Map(),
  dropped: new Set(),
})

const orderOf = (journey: Journey, kind: Kind, id: string): unknown =>
  memberOf(recordOf(journey, kind, id) as Members | undefined, 'order')

/** Mine as it is, and all that theirs changed as conflicts. */
const onlyMine = (sides: Sides): Settling => {
  const settling = begun(sides, sides.mine)
  const { added, removed, changed, moved } = diffJourneys(sides.base, sides.theirs)
  const touched = [
    ...[...added, ...removed].map(({ kind, record }) => ({ kind, id: record.id })),
    ...[...changed, ...moved].map(({ kind, id }) => ({ kind, id })),
  ]
  for (const { kind, id } of touched) reportRecord(settling, kind, id, 'unsound-together', 'mine')
  return settling
}

/**
 * Two versions that were made from the same base, as one: what only one side changed is as that side has it, field by
 * field and record by record; links (evidence, barriers, personas …) entry by entry. Where both want different things,
 * mine stands, and the conflict says what theirs was. What one side removed and the other changed or still speaks of
 * is kept. The journey is always sound, given that the three are; scores of sides on different scales are carried over.
 */
export const mergeJourneys = (base: Journey, mine: Journey, theirs: Journey): Merge => {
  const subject = { kind: 'journey', id: mine.id } as const
  const head = mergeMembers(subject, journeyFields, headOf(base), headOf(mine), headOf(theirs))
  // The members are a head's: each comes from one of the three heads.
  const { scale } = head.members as unknown as Journey
  const sides = sidesOf(base, mine, theirs, scale)
  const { puts, conflicts } = mergeRecords(sides)
  const together = withRecords({ ...sides.mine, ...(head.members as Partial<Journey>) }, puts)
  const attempt = begun(sides, withoutLost(together, head.members), [...head.conflicts, ...conflicts])
  const settled = settle(attempt, mostRounds) ? attempt : onlyMine(sides)
  return {
    journey: settled.journey,
    conflicts: [...settled.conflicts.values()],
    reordered: [...settled.reordered.values()].filter(
      ({ kind, id, after }) => orderOf(settled.journey, kind, id) === after,
    ),
  }
}

/** Without those members of the head that theirs took away. */
const withoutLost = (journey: Journey, head: object): Journey =>
  Object.fromEntries(
    Object.entries(journey).filter(([name]) => !Object.hasOwn(journeyFields, name) || Object.hasOwn(head, name)),
  ) as unknown as Journey
