import { describe, expect, it } from 'vitest'
import { addBarrier } from '../../operations/barriers/addBarrier.ts'
import { edit } from '../../operations/edit.ts'
import { scoreEmotion } from '../../operations/emotions/scoreEmotion.ts'
import { editJourney } from '../../operations/journey/editJourney.ts'
import { editStep } from '../../operations/steps/editStep.ts'
import { moveStep } from '../../operations/steps/moveStep.ts'
import { removeStep } from '../../operations/steps/removeStep.ts'
import { moveTouchpoint } from '../../operations/touchpoints/moveTouchpoint.ts'
import { kiosk } from '../../testing/kiosk.ts'
import { applyDiff } from './applyDiff.ts'
import { diffJourneys } from './diffJourneys.ts'
import type { JourneyDiff } from './journeyDiff.ts'

const nothing: JourneyDiff = { head: [], added: [], removed: [], changed: [], moved: [] }

describe('a diff', () => {
  it('is empty between a journey and itself, or its equal', () => {
    expect(diffJourneys(kiosk, kiosk)).toEqual(nothing)
    expect(diffJourneys(kiosk, structuredClone(kiosk))).toEqual(nothing)
  })

  it('tells what the journey says of itself', () => {
    const after = edit(kiosk, editJourney({ changes: { title: 'Ice', owner: 'Eve' } }))
    expect(diffJourneys(kiosk, after)).toEqual({
      ...nothing,
      head: [
        { field: 'title', before: 'Ice cream on a hot day', after: 'Ice' },
        { field: 'owner', after: 'Eve' },
      ],
    })
  })

  it('tells fields with what they held and hold, an absent one by its absence', () => {
    const after = edit(kiosk, editStep({ id: 'queue', changes: { reached: null, description: 'In the sun' } }))
    expect(diffJourneys(kiosk, after).changed).toEqual([
      {
        kind: 'step',
        id: 'queue',
        fields: [
          { field: 'reached', before: 150 },
          { field: 'description', after: 'In the sun' },
        ],
      },
    ])
  })

  it('tells moves apart from changes, within the parent and to another', () => {
    const after = edit(kiosk, moveStep({ id: 'pay', at: 'first' }), moveTouchpoint({ id: 'pin', place: 'enjoy' }))
    const { changed, moved } = diffJourneys(kiosk, after)
    expect(changed).toEqual([])
    expect(moved.map(({ id, fields }) => [id, fields.map(({ field }) => field)])).toEqual([
      ['pay', ['order']],
      ['pin', ['place']],
    ])
  })

  it('holds removed records whole, with all that went with them', () => {
    const after = edit(kiosk, removeStep({ id: 'pay' }))
    const { removed } = diffJourneys(kiosk, after)
    const gone = removed.map(({ kind, record }) => `${kind} ${record.id}`)
    expect(gone).toEqual(expect.arrayContaining(['step pay', 'touchpoint till', 'emotion ann-pay']))
    expect(removed[0]?.record).toEqual(kiosk.steps['pay'])
  })

  it('is the identical object for the same two journeys', () => {
    const after = edit(kiosk, removeStep({ id: 'pay' }))
    expect(diffJourneys(kiosk, after)).toBe(diffJourneys(kiosk, after))
    expect(diffJourneys(after, kiosk)).not.toBe(diffJourneys(kiosk, after))
  })
})

describe('applying a diff', () => {
  const after = edit(
    kiosk,
    editStep({ id: 'queue', changes: { title: 'Waits' } }),
    addBarrier({ id: 'wasps', place: 'queue', title: 'Wasps' }),
    removeStep({ id: 'pay' }),
  )
  const diff = diffJourneys(kiosk, after)
  const refusalBy = (journey: typeof kiosk, given: JourneyDiff = diff): unknown => {
    const outcome = applyDiff(journey, given)
    return outcome.ok ? undefined : outcome.refusal
  }

  it('gives the later journey, sharing what is the same', () => {
    const outcome = applyDiff(kiosk, diff)
    expect(outcome).toEqual({ ok: true, journey: after })
    expect(outcome.ok && outcome.journey.stages).toBe(kiosk.stages)
  })

  it('carries over to a journey that differs elsewhere', () => {
    const elsewhere = edit(kiosk, editJourney({ changes: { title: 'Ice' } }))
    expect(applyDiff(elsewhere, diff)).toEqual({ ok: true, journey: { ...after, title: 'Ice' } })
  })

  it('is refused where a value is another than the one it replaces', () => {
    const other = edit(kiosk, editStep({ id: 'queue', changes: { title: 'Stands' } }))
    expect(refusalBy(other)).toEqual({ code: 'value-differs', kind: 'step', id: 'queue', field: 'title' })
    const rescored = edit(kiosk, scoreEmotion({ persona: 'ann', place: 'pay', score: 2 }))
    expect(refusalBy(rescored)).toEqual({ code: 'value-differs', kind: 'emotion', id: 'ann-pay' })
    const renamed = diffJourneys(kiosk, edit(kiosk, editJourney({ changes: { title: 'Ice' } })))
    const elsewhere = edit(kiosk, editJourney({ changes: { title: 'Cones' } }))
    const refusal = { code: 'value-differs', kind: 'journey', id: 'kiosk', field: 'title' }
    expect(refusalBy(elsewhere, renamed)).toEqual(refusal)
  })

  it('is refused a second time', () => {
    expect(refusalBy(after)).toEqual({ code: 'record-there', kind: 'barrier', id: 'wasps' })
  })

  it('is refused where a record is missing', () => {
    const without = edit(kiosk, removeStep({ id: 'queue' }))
    expect(refusalBy(without, { ...diff, added: [] })).toEqual({ code: 'record-missing', kind: 'step', id: 'queue' })
    expect(refusalBy(after, { ...diff, added: [] })).toEqual({ code: 'record-missing', kind: 'step', id: 'pay' })
  })

  it('is refused where what would come of it is not sound', () => {
    const without = edit(kiosk, removeStep({ id: 'queue' }))
    expect(refusalBy(without, { ...nothing, added: diff.added })).toEqual({
      code: 'unsound-result',
      breaches: [{ code: 'dangling', path: ['barriers', 'wasps', 'place'], expected: 'queue', kind: 'place' }],
    })
  })

  it.each([
    ['no object', null],
    ['a missing part', { ...nothing, moved: undefined }],
    ['an unknown kind', { ...nothing, removed: [{ kind: 'tables', record: { id: 'a' } }] }],
    ['a record without id', { ...nothing, added: [{ kind: 'step', record: {} }] }],
    ['a field of another kind', { ...nothing, changed: [{ kind: 'step', id: 'pay', fields: [{ field: 'score' }] }] }],
    ['a table in the head', { ...nothing, head: [{ field: 'steps', before: kiosk.steps }] }],
    ['a move among the changes', { ...nothing, changed: [{ kind: 'step', id: 'pay', fields: [{ field: 'order' }] }] }],
    ['the prototype', { ...nothing, head: [{ field: '__proto__', after: {} }] }],
  ])('is refused for %s', (_what, given) => {
    expect(refusalBy(kiosk, given as unknown as JourneyDiff)).toEqual({ code: 'malformed-diff' })
  })
})
