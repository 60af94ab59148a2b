import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createJourney } from '../../model/createJourney.ts'
import { addBarrier } from '../../operations/barriers/addBarrier.ts'
import { removeBarrier } from '../../operations/barriers/removeBarrier.ts'
import { edit } from '../../operations/edit.ts'
import { clearEmotion } from '../../operations/emotions/clearEmotion.ts'
import { scoreEmotion } from '../../operations/emotions/scoreEmotion.ts'
import { changeScale } from '../../operations/journey/changeScale.ts'
import { editJourney } from '../../operations/journey/editJourney.ts'
import { removePersona } from '../../operations/personas/removePersona.ts'
import { addStage } from '../../operations/stages/addStage.ts'
import { addStep } from '../../operations/steps/addStep.ts'
import { editStep } from '../../operations/steps/editStep.ts'
import { moveStep } from '../../operations/steps/moveStep.ts'
import { removeStep } from '../../operations/steps/removeStep.ts'
import { removeStage } from '../../operations/stages/removeStage.ts'
import { moveTouchpoint } from '../../operations/touchpoints/moveTouchpoint.ts'
import { kiosk } from '../../testing/kiosk.ts'
import { compareJourneys } from './compareJourneys.ts'
import { keptInOrder } from './keptInOrder.ts'

describe('a comparison', () => {
  it('of a journey with itself finds nothing', () => {
    const { added, removed, moved, renamed, rescored, edited, head, curve, bottlenecks } = compareJourneys(kiosk, kiosk)
    expect([added, removed, moved, renamed, rescored, edited, head]).toEqual([[], [], [], [], [], [], []])
    expect(curve.overall.change).toBe(0)
    expect(bottlenecks.every(({ fate, change, sameTerms }) => fate === 'both' && change === 0 && sameTerms)).toBe(true)
  })

  it('names what was added, removed, moved, renamed, rescored and edited', () => {
    const after = edit(
      kiosk,
      addStep({ id: 'ask', stage: 'find', title: 'Asks' }),
      removeBarrier({ id: 'no-shade' }),
      moveTouchpoint({ id: 'pin', place: 'ask' }),
      moveStep({ id: 'pay', at: 'first' }),
      editStep({ id: 'queue', changes: { title: 'Waits', reached: 160 } }),
      scoreEmotion({ persona: 'ann', place: 'queue', score: 0 }),
      editJourney({ changes: { owner: 'Eve' } }),
    )
    expect(compareJourneys(kiosk, after)).toMatchObject({
      head: ['owner'],
      added: [{ kind: 'step', id: 'ask' }],
      removed: [{ kind: 'barrier', id: 'no-shade' }],
      moved: [
        { kind: 'step', id: 'pay', toAnother: false },
        { kind: 'touchpoint', id: 'pin', toAnother: true },
      ],
      renamed: [{ kind: 'step', id: 'queue', before: 'Queues', after: 'Waits' }],
      rescored: [{ emotion: 'ann-queue', persona: 'ann', place: 'queue', before: -1, after: 0, change: 1 }],
      edited: [{ kind: 'step', id: 'queue', fields: ['reached'] }],
    })
  })

  it('does not take rewritten order keys for moves', () => {
    const orders = ['b00', 'b01', 'b02']
    const rewritten = Object.values(kiosk.steps).map(
      (step, i) => [step.id, { ...step, order: orders[i] ?? '' }] as const,
    )
    const steps = Object.fromEntries(rewritten)
    expect(compareJourneys(kiosk, { ...kiosk, steps }).moved).toEqual([])
  })
})

describe('the curves of a comparison', () => {
  // Ann: search 1, queue −1, pay 0.5, enjoy 2. After: search removed, a step between, queue 0, pay unknown.
  const after = edit(
    kiosk,
    addStep({ id: 'order', stage: 'buy', title: 'Orders', at: { after: 'queue' } }),
    scoreEmotion({ persona: 'ann', place: 'order', score: 2 }),
    scoreEmotion({ persona: 'ann', place: 'queue', score: 0 }),
    clearEmotion({ persona: 'ann', place: 'pay' }),
    removeStage({ id: 'find' }),
  )
  const ann = compareJourneys(kiosk, after).personas[0]

  it('pair the columns in the order of the later one, removed ones where they were', () => {
    expect(ann?.points).toEqual([
      { place: 'search', on: 'before', before: 1 },
      { place: 'queue', on: 'both', before: -1, after: 0, change: 1 },
      { place: 'order', on: 'after', after: 2 },
      { place: 'pay', on: 'both', before: 0.5 },
      { place: 'enjoy', on: 'both', before: 2, after: 2, change: 0 },
    ])
  })

  it('tell overall, like for like, peak-end and how much could be compared', () => {
    // Overall 2.5 ÷ 4 = 0.625 → (0 + 2 + 2) ÷ 3; like for like (1 + 0) ÷ 2; on both 2 of 5 scored columns.
    expect(ann?.overall.before).toBe(0.625)
    expect(ann?.overall.after).toBeCloseTo(4 / 3, 12)
    expect(ann?.overall.change).toBeCloseTo(4 / 3 - 0.625, 12)
    expect([ann?.likeForLike, ann?.peakEnd.change, ann?.coverage]).toEqual([0.5, 0, 0.4])
  })

  it('know no change of a persona whom only one side knows', () => {
    const { personas, removed } = compareJourneys(kiosk, edit({ ...kiosk, emotions: {} }, removePersona({ id: 'bob' })))
    expect(
      personas.map(({ persona, overall, likeForLike, coverage }) => [persona, overall, likeForLike, coverage]),
    ).toEqual([
      ['ann', { before: 0.625 }, undefined, 0],
      ['bob', { before: -0.25 }, undefined, 0],
    ])
    expect(removed.some(({ kind, id }) => kind === 'persona' && id === 'bob')).toBe(true)
  })

  it('are on the earlier scale: x − 3', () => {
    const scale = { min: 1, neutral: 3, max: 5 }
    const later = edit(kiosk, changeScale({ scale }), scoreEmotion({ persona: 'ann', place: 'queue', score: 4 }))
    const { carriedFrom, rescored, edited, head, curve } = compareJourneys(kiosk, later)
    expect([carriedFrom, head, edited]).toEqual([scale, ['scale'], []])
    expect(rescored.map(({ emotion, before, after }) => [emotion, before, after])).toEqual([['ann-queue', -1, 1]])
    expect(curve.points[1]?.change).toBe(1) // (1 − 1.5) ÷ 2 − (−1 − 1.5) ÷ 2
    expect(compareJourneys(kiosk, kiosk)).not.toHaveProperty('carriedFrom')
  })
})

describe('the bottlenecks of a comparison', () => {
  const fates = (after: typeof kiosk): readonly string[] =>
    compareJourneys(kiosk, after).bottlenecks.map(({ place, fate }) => `${place} ${fate}`)

  it('are matched by place, with rank and loss on both sides', () => {
    const after = edit(kiosk, removeBarrier({ id: 'one-till' }), removeBarrier({ id: 'no-shade' }))
    const queue = compareJourneys(kiosk, after).bottlenecks.find(({ place }) => place === 'queue')
    expect(queue).toMatchObject({ fate: 'both', sameTerms: false, before: { rank: 1, lost: 30 }, after: { lost: 30 } })
    expect(queue?.change).toBe((queue?.after?.score ?? 0) - (queue?.before?.score ?? 0))
  })

  it('are removed with their place, and never called mended for want of knowledge', () => {
    expect(fates(edit(kiosk, removeStep({ id: 'queue' })))).toContain('queue removed')
    const held = edit(
      createJourney({ title: 'One barrier' }),
      addStage({ id: 'a', title: 'A' }),
      addBarrier({ id: 'b', place: 'a', title: 'B', severity: 0.5, frequency: 0.5 }),
    )
    // Without the barrier nothing is known of the stage: neither bad nor good.
    const [gone] = compareJourneys(held, edit(held, removeBarrier({ id: 'b' }))).bottlenecks
    expect(gone).toEqual({ place: 'a', fate: 'unknown', before: { score: 0.25, rank: 1 } })
  })

  it('are mended where what is known is harmless, and new where they were', () => {
    const mended = edit(kiosk, editStep({ id: 'search', changes: { reached: 150 } }))
    expect(fates(mended)).toContain('search mended')
    const found = compareJourneys(mended, kiosk).bottlenecks.find(({ place }) => place === 'search')
    expect(found?.fate).toBe('new')
    expect(found?.change).toBe(found?.after?.score)
  })
})

describe('who stayed put', () => {
  it('are as many as can be, and none of them passed another', () => {
    const rows = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 0, maxLength: 7 })
    const heaviest = (row: readonly number[]): number =>
      row.length === 0
        ? 0
        : Math.max(
            ...Array.from({ length: 2 ** row.length }, (_, mask) => row.filter((_value, i) => mask & (1 << i)))
              .filter((part) => part.every((value, i) => i === 0 || value > (part[i - 1] ?? 0)))
              .map((part) => part.length),
          )
    fc.assert(
      fc.property(rows, (given) => {
        const ranks = [...given].sort((a, b) => a - b)
        const row = given.map((value) => ranks.indexOf(value))
        const kept = keptInOrder(row.map((before) => ({ id: String(before), before, weight: 1 })))
        const part = row.filter((before) => kept.has(String(before)))
        expect(part).toEqual([...part].sort((a, b) => a - b))
        expect(part.length).toBe(heaviest(row))
      }),
      { seed: 20_260_517, numRuns: 300 },
    )
  })

  it('are the heavy ones', () => {
    const row = ['c', 'a', 'b'].map((id) => ({ id, before: 'abc'.indexOf(id), weight: id === 'c' ? 4 : 1 }))
    expect([...keptInOrder(row)]).toEqual(['c'])
  })
})
