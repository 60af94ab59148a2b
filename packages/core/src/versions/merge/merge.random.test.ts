import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkJourney } from '../../model/checkJourney.ts'
import type { Journey } from '../../model/journey.ts'
import { kinds, type Kind } from '../../model/kind.ts'
import { recordOf, tableOf } from '../../model/records.ts'
import { arbitraryStrangers, arbitraryVersions } from '../../testing/arbitraryVersions.ts'
import { deepFreeze } from '../../testing/deepFreeze.ts'
import { memberNames, memberOf, membersOf, type Members } from '../members.ts'
import { headOf } from '../head.ts'
import type { Merge, Sides } from './merge.ts'
import { mergeJourneys } from './mergeJourneys.ts'
import { sidesOf } from './sidesOf.ts'

const seed = 20_260_517
/** 10,000 in all. Most are related, for those are what people have. */
const pairs = { unrelated: 2_500, related: 7_500 }

/** Milliseconds for a machine that is slow or has other things to do; alone it takes a fraction of that. */
const patience = 600_000

const sorts = { unrelated: arbitraryStrangers, related: arbitraryVersions }

const same = isDeepStrictEqual

/** As `toEqual`, which is only asked for its message. */
const expectSame = (actual: Merge, expected: Journey): void => {
  const clean = actual.conflicts.length === 0 && actual.reordered.length === 0
  if (!clean || !same(actual.journey, expected))
    expect(actual).toEqual({ journey: expected, conflicts: [], reordered: [] })
}

interface Versions<T> {
  readonly base: T
  readonly mine: T
  readonly theirs: T
  readonly merged: T
}

/** What exactly one side changed, as that side has it; undefined where none or both did. */
const oneSided = ({ base, mine, theirs }: Omit<Versions<unknown>, 'merged'>): { value: unknown } | undefined => {
  const [byMine, byTheirs] = [!same(mine, base), !same(theirs, base)]
  if (byMine === byTheirs) return undefined
  return { value: byMine ? mine : theirs }
}

const lostFields = (of: Versions<Members | undefined>): readonly string[] =>
  memberNames(of.base, of.mine, of.theirs).filter((field) => {
    const at = (members: Members | undefined): unknown => memberOf(members, field)
    const wanted = oneSided({ base: at(of.base), mine: at(of.mine), theirs: at(of.theirs) })
    return wanted && !same(wanted.value, at(of.merged))
  })

/** The changes of one side alone that are neither in the merged journey nor reported, as `kind id field`. */
const lost = (base: Journey, mine: Journey, theirs: Journey, merge: Merge): readonly string[] => {
  const named = new Set(
    [...merge.conflicts, ...merge.reordered.map((record) => ({ ...record, field: 'order' }))].map(
      ({ kind, id, field }) => `${kind} ${id} ${field ?? ''}`,
    ),
  )
  const { journey } = merge
  const sides: Sides = sidesOf(base, mine, theirs, journey.scale)
  const head = lostFields({
    base: headOf(base),
    mine: headOf(mine),
    theirs: headOf(theirs),
    merged: headOf(journey),
  }).map((field) => `journey ${mine.id} ${field}`)
  const ofRecord = (kind: Kind, id: string): readonly string[] => {
    const [was, own, hers, is] = [sides.base, sides.mine, sides.theirs, journey].map((version) => {
      const record = recordOf(version, kind, id)
      return record && membersOf(record)
    })
    if (named.has(`${kind} ${id} `)) return []
    const wanted = oneSided({ base: was && true, mine: own && true, theirs: hers && true })
    if (wanted && wanted.value !== (is && true)) return [`${kind} ${id}`]
    if (!own || !hers) return []
    return lostFields({ base: was, mine: own, theirs: hers, merged: is }).map((field) => `${kind} ${id} ${field}`)
  }
  const records = kinds.flatMap((kind) => {
    const ids = [base, mine, theirs].flatMap((version) => Object.keys(tableOf(version, kind)))
    return [...new Set(ids)].flatMap((id) => ofRecord(kind, id))
  })
  return [...head, ...records].filter((name) => !named.has(name))
}

describe(`merges of random journeys, seed ${String(seed)}`, () => {
  it.each(['unrelated', 'related'] as const)(
    `of 10,000 pairs, the %s ones are sound, lose nothing in silence, and take the side that alone changed something`,
    (sort) => {
      const seen = { conflicts: 0, reordered: 0, clean: 0 }
      const property = fc.property(sorts[sort], ([base, mine, theirs]) => {
        const [b, m, t] = [base, mine, theirs].map(deepFreeze) as [Journey, Journey, Journey]
        expectSame(mergeJourneys(b, b, t), t)
        expectSame(mergeJourneys(b, m, b), m)
        expectSame(mergeJourneys(b, m, structuredClone(m)), m)
        const merge = mergeJourneys(b, m, t)
        const breaches = checkJourney(merge.journey)
        if (breaches.length > 0) expect(breaches).toEqual([])
        const forgotten = lost(b, m, t, merge)
        if (forgotten.length > 0) expect(forgotten).toEqual([])
        if (merge.conflicts.length > 0) seen.conflicts++
        else seen.clean++
        if (merge.reordered.length > 0) seen.reordered++
      })
      fc.assert(property, { seed, numRuns: pairs[sort] })
      expect(seen.conflicts).toBeGreaterThan(pairs[sort] / 50)
      expect(seen.reordered).toBeGreaterThan(0)
    },
    patience,
  )

  it(
    'would be caught losing a change',
    () => {
      const forgetful = fc.property(arbitraryVersions, ([base, mine, theirs]) => {
        const { conflicts, reordered } = mergeJourneys(base, mine, theirs)
        expect(lost(base, mine, theirs, { journey: mine, conflicts, reordered })).toEqual([])
      })
      expect(fc.check(forgetful, { seed, numRuns: 200 }).failed).toBe(true)
    },
    patience,
  )
})
