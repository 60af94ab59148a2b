import { describe, expect, it } from 'vitest'
import { checkJourney } from '../../model/checkJourney.ts'
import type { Journey } from '../../model/journey.ts'
import { addBarrier } from '../../operations/barriers/addBarrier.ts'
import { removeBarrier } from '../../operations/barriers/removeBarrier.ts'
import { edit } from '../../operations/edit.ts'
import type { Operation } from '../../operations/operations.ts'
import { scoreEmotion } from '../../operations/emotions/scoreEmotion.ts'
import { addEvidence } from '../../operations/evidence/addEvidence.ts'
import { changeScale } from '../../operations/journey/changeScale.ts'
import { addLane } from '../../operations/lanes/addLane.ts'
import { linkEvidence } from '../../operations/links/linkEvidence.ts'
import { removePersona } from '../../operations/personas/removePersona.ts'
import { addStage } from '../../operations/stages/addStage.ts'
import { removeStage } from '../../operations/stages/removeStage.ts'
import { addStep } from '../../operations/steps/addStep.ts'
import { editStep } from '../../operations/steps/editStep.ts'
import { addTouchpoint } from '../../operations/touchpoints/addTouchpoint.ts'
import { editTouchpoint } from '../../operations/touchpoints/editTouchpoint.ts'
import { addPersona } from '../../operations/personas/addPersona.ts'
import { kiosk } from '../../testing/kiosk.ts'
import type { Merge } from './merge.ts'
import { mergeJourneys } from './mergeJourneys.ts'

const merged = (mine: readonly Operation[], theirs: readonly Operation[], base: Journey = kiosk): Merge => {
  const merge = mergeJourneys(base, edit(base, ...mine), edit(base, ...theirs))
  expect(checkJourney(merge.journey)).toEqual([])
  return merge
}

describe('a merge', () => {
  it('has what each side changed, of the same record too', () => {
    const { journey, conflicts, reordered } = merged(
      [editStep({ id: 'queue', changes: { title: 'Waits' } })],
      [editStep({ id: 'queue', changes: { reached: 140 } }), addBarrier({ id: 'rain', place: 'pay', title: 'Rain' })],
    )
    expect(journey.steps['queue']).toMatchObject({ title: 'Waits', reached: 140 })
    expect(journey.barriers['rain']?.title).toBe('Rain')
    expect([conflicts, reordered]).toEqual([[], []])
  })

  it('keeps mine where both changed a field, and says what theirs was', () => {
    const { journey, conflicts } = merged(
      [editStep({ id: 'queue', changes: { title: 'Waits' } })],
      [editStep({ id: 'queue', changes: { title: 'Stands in line' } })],
    )
    expect(journey.steps['queue']?.title).toBe('Waits')
    expect(conflicts).toEqual([
      {
        reason: 'both-changed',
        kind: 'step',
        id: 'queue',
        field: 'title',
        base: 'Queues',
        mine: 'Waits',
        theirs: 'Stands in line',
        taken: 'mine',
      },
    ])
  })

  it('is no conflict where both changed a field to the same', () => {
    const change = editStep({ id: 'queue', changes: { title: 'Waits' } })
    expect(merged([change], [change]).conflicts).toEqual([])
  })

  it('merges links one by one', () => {
    const base = edit(
      kiosk,
      ...['a', 'b', 'c'].map((id) => addEvidence({ id, strength: 'observed' })),
      linkEvidence({ kind: 'step', id: 'queue', evidence: 'a' }),
    )
    const mine = linkEvidence({ kind: 'step', id: 'queue', evidence: 'b' })
    const theirs = editStep({ id: 'queue', changes: { evidence: ['c'] } })
    const { journey, conflicts } = merged([mine], [theirs], base)
    expect(journey.steps['queue']?.evidence).toEqual(['b', 'c'])
    expect(conflicts).toEqual([])
  })

  it('does not take “for Ann” and “for Bob” for “for everybody”', () => {
    const mine = editTouchpoint({ id: 'pin', changes: { personas: ['ann'] } })
    const theirs = editTouchpoint({ id: 'pin', changes: { personas: ['bob'] } })
    const { journey, conflicts } = merged([mine], [theirs])
    expect(journey.touchpoints['pin']?.personas).toEqual(['ann'])
    expect(conflicts.map(({ reason, field }) => [reason, field])).toEqual([['both-changed', 'personas']])
    const base = edit(kiosk, editTouchpoint({ id: 'pin', changes: { personas: ['ann', 'bob'] } }))
    const emptied = merged([mine], [theirs], base)
    expect(emptied.journey.touchpoints['pin']?.personas).toEqual(['ann'])
    expect(emptied.conflicts).toHaveLength(1)
  })
})

describe('a removal against a change', () => {
  const change = editTouchpoint({ id: 'till', changes: { title: 'The new till' } })

  it('keeps the changed record, whichever side changed it', () => {
    const removal = removeStage({ id: 'buy' })
    for (const [mine, theirs, taken] of [
      [[change], [removal], 'mine'],
      [[removal], [change], 'theirs'],
    ] as const) {
      const { journey, conflicts } = merged(mine, theirs)
      expect(journey.touchpoints['till']?.title).toBe('The new till')
      expect(conflicts.map(({ reason, kind, id, taken }) => [reason, kind, id, taken])).toEqual([
        ['removed-and-changed', 'touchpoint', 'till', taken],
        ['still-needed', 'step', 'pay', taken],
        ['still-needed', 'stage', 'buy', taken],
      ])
      // What nobody needs stays removed.
      expect(journey.steps['queue']).toBeUndefined()
    }
  })

  it('brings back what a new record of the other side stands in or speaks of', () => {
    const { journey, conflicts } = merged(
      [removePersona({ id: 'ann' })],
      [addTouchpoint({ id: 'call', place: 'search', title: 'Calls', personas: ['ann'] })],
    )
    expect(journey.personas['ann']?.title).toBe('Ann')
    expect(journey.emotions['ann-pay']).toBeUndefined()
    expect(conflicts.map(({ reason, id }) => [reason, id])).toEqual([['still-needed', 'ann']])
  })

  it('is a plain removal where the other side left the record alone', () => {
    const { journey, conflicts } = merged([removeBarrier({ id: 'no-shade' })], [change])
    expect(journey.barriers['no-shade']).toBeUndefined()
    expect(conflicts).toEqual([])
  })
})

describe('what is sound on each side alone', () => {
  it('gets other order keys where both put something at the same place in a row', () => {
    const { journey, conflicts, reordered } = merged(
      [addTouchpoint({ id: 'app', place: 'pay', title: 'App' })],
      [
        addTouchpoint({ id: 'card', place: 'pay', title: 'Card' }),
        addTouchpoint({ id: 'bag', place: 'pay', title: 'Bag' }),
      ],
    )
    const order = (id: string): string => journey.touchpoints[id]?.order ?? ''
    expect(['till', 'app', 'card', 'bag'].map(order)).toEqual(['a0', 'a1', 'a1V', 'a2'])
    expect(conflicts).toEqual([])
    expect(reordered).toEqual([{ kind: 'touchpoint', id: 'card', before: 'a1', after: 'a1V' }])
  })

  it('has one emotion for a persona at a place: mine', () => {
    const { journey, conflicts } = merged(
      [scoreEmotion({ id: 'm', persona: 'bob', place: 'pay', score: 1 })],
      [scoreEmotion({ id: 't', persona: 'bob', place: 'pay', score: -1 })],
    )
    expect(journey.emotions['m']?.score).toBe(1)
    expect(journey.emotions['t']).toBeUndefined()
    expect(conflicts).toEqual([
      {
        reason: 'emotion-taken',
        kind: 'emotion',
        id: 't',
        theirs: { id: 't', persona: 'bob', place: 'pay', score: -1 },
        taken: 'mine',
      },
    ])
  })

  it('carries an emotion over where its stage has got steps', () => {
    const { journey, conflicts } = merged(
      [addPersona({ id: 'eve', title: 'Eve' }), scoreEmotion({ id: 'e', persona: 'eve', place: 'enjoy', score: 1 })],
      [addStep({ id: 'lick', stage: 'enjoy', title: 'Licks' })],
    )
    expect(journey.emotions['e']?.place).toBe('lick')
    // Theirs carried Ann's and Bob's over already.
    expect(conflicts).toEqual([
      { reason: 'stage-has-steps', kind: 'emotion', id: 'e', field: 'place', mine: 'enjoy', taken: 'neither' },
    ])
  })

  it('has one lane of a role that stands once', () => {
    const { journey, conflicts } = merged(
      [addLane({ id: 'mine', role: 'metrics' })],
      [addLane({ id: 'theirs', role: 'metrics' })],
    )
    expect(Object.keys(journey.lanes)).toContain('mine')
    expect(Object.keys(journey.lanes)).not.toContain('theirs')
    expect(conflicts.map(({ reason, id, taken }) => [reason, id, taken])).toEqual([
      ['unsound-together', 'theirs', 'mine'],
    ])
  })

  it('never lets a step and a stage share an id: theirs goes, with what stands in it', () => {
    const { journey, conflicts } = merged(
      [addStep({ id: 'x', stage: 'find', title: 'Asks' })],
      [addLane({ id: 'l', role: 'metrics' }), addStep({ id: 'y', stage: 'find', title: 'Walks' })],
    )
    expect([journey.steps['x']?.title, journey.steps['y']?.title, conflicts]).toEqual(['Asks', 'Walks', []])
    const clash = merged(
      [addStep({ id: 'x', stage: 'find', title: 'Asks' })],
      [addStage({ id: 'x', title: 'X' }), addStep({ id: 'z', stage: 'x', title: 'Inside' })],
    )
    expect(Object.keys(clash.journey.stages)).toEqual(['find', 'buy', 'enjoy'])
    expect(clash.conflicts.map(({ kind, id }) => `${kind} ${id}`)).toEqual(['stage x', 'step z'])
  })
})

describe('sides on different scales', () => {
  const scale = { min: 1, neutral: 3, max: 5 }

  it('meet on the new one: x + 3', () => {
    const { journey, conflicts } = merged(
      [changeScale({ scale })],
      [
        scoreEmotion({ persona: 'ann', place: 'pay', score: 1.5 }),
        scoreEmotion({ id: 'n', persona: 'bob', place: 'pay', score: -1 }),
      ],
    )
    expect(journey.scale).toEqual(scale)
    expect(['ann-search', 'ann-pay', 'n'].map((id) => journey.emotions[id]?.score)).toEqual([4, 4.5, 2])
    expect(conflicts).toEqual([])
  })

  it('are a conflict where both chose a new one, and nobody’s scores are lost', () => {
    const { journey, conflicts } = merged(
      [changeScale({ scale })],
      [
        changeScale({ scale: { min: 0, neutral: 5, max: 10 } }),
        scoreEmotion({ persona: 'ann', place: 'pay', score: 10 }),
      ],
    )
    expect(conflicts.map(({ kind, field }) => `${kind} ${String(field)}`)).toEqual(['journey scale'])
    expect([journey.emotions['ann-pay']?.score, journey.emotions['ann-queue']?.score]).toEqual([5, 2])
  })
})
