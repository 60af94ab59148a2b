import { describe, expect, it } from 'vitest'
import { addSolution } from '../../operations/solutions/addSolution.ts'
import { edit } from '../../operations/edit.ts'
import { kiosk } from '../../testing/kiosk.ts'
import { draftId } from './draftId.ts'
import { draftTitle } from './draftTitle.ts'

describe('draftId', () => {
  it('names the draft for what it is for, and counts on where the name is taken', () => {
    expect(draftId(kiosk, 'solution', 'one-till')).toBe('solution-for-one-till')
    const taken = edit(kiosk, addSolution({ id: 'solution-for-one-till', place: 'queue', title: 'Second till' }))
    expect(draftId(taken, 'solution', 'one-till')).toBe('solution-for-one-till-2')
  })

  it('stays an id, however long the target is called', () => {
    expect(draftId(kiosk, 'touchpoint', 'x'.repeat(100)).length).toBeLessThanOrEqual(100)
  })
})

describe('draftTitle', () => {
  it('leaves a title as it is and cuts what is longer, never within a character', () => {
    expect(draftTitle('Remove it')).toBe('Remove it')
    expect(draftTitle('x'.repeat(301))).toBe(`${'x'.repeat(299)}…`)
    // 298 letters and an emoji of two units: the cut at 299 would leave half of it.
    expect(draftTitle(`${'x'.repeat(298)}🎈🎈`)).toBe(`${'x'.repeat(298)}…`)
  })
})
