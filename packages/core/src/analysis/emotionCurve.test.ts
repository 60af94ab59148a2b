import { describe, expect, it } from 'vitest'
import { createJourney } from '../model/createJourney.ts'
import { edit } from '../operations/edit.ts'
import { addEmotion } from '../operations/emotions/addEmotion.ts'
import { clearEmotion } from '../operations/emotions/clearEmotion.ts'
import { scoreEmotion } from '../operations/emotions/scoreEmotion.ts'
import { changeScale } from '../operations/journey/changeScale.ts'
import { editStage } from '../operations/stages/editStage.ts'
import { addStage } from '../operations/stages/addStage.ts'
import { addStep } from '../operations/steps/addStep.ts'
import { kiosk } from '../testing/kiosk.ts'
import { emotionCurve } from './emotionCurve.ts'

describe('the mean of all personas', () => {
  const curve = emotionCurve(kiosk)

  it('takes those who scored each column', () => {
    // search: Ann alone 1 · queue: (−1 − 1.5) ÷ 2 = −1.25 · pay: Ann alone 0.5 · enjoy: (2 + 1) ÷ 2 = 1.5
    expect(curve.points).toEqual([
      { place: 'search', score: 1, from: ['ann-search'] },
      { place: 'queue', score: -1.25, from: ['ann-queue', 'bob-queue'] },
      { place: 'pay', score: 0.5, from: ['ann-pay'] },
      { place: 'enjoy', score: 1.5, from: ['ann-enjoy', 'bob-enjoy'] },
    ])
  })

  it('sums it up', () => {
    expect(curve.lowest?.place).toBe('queue')
    expect(curve.highest?.place).toBe('enjoy')
    expect(curve.steepestFall).toEqual({ from: 'search', to: 'queue', change: -2.25 })
    expect(curve.steepestRise).toEqual({ from: 'queue', to: 'pay', change: 1.75 })
    expect(curve.overall).toBe(0.4375) // (1 − 1.25 + 0.5 + 1.5) ÷ 4
    expect(curve.peakEnd?.score).toBe(1.5) // the most intense, 1.5, is the last
    expect(curve.coverage).toBe(1)
    expect('persona' in curve).toBe(false)
  })

  it('finds the wows: the top fifth (enjoy, 1.5 ≥ 1.2) and the end of the steepest rise (pay)', () => {
    expect(curve.wows).toEqual(['pay', 'enjoy'])
  })
})

describe('one persona', () => {
  it('leaves gaps, and measures no slope across them', () => {
    const curve = emotionCurve(kiosk, 'bob')
    expect(curve.points.map(({ score }) => score)).toEqual([undefined, -1.5, undefined, 1])
    expect(curve.gaps).toEqual(['search', 'pay'])
    expect(curve.coverage).toBe(0.5)
    expect(curve.overall).toBe(-0.25)
    expect(curve).not.toHaveProperty('steepestFall')
    expect(curve).not.toHaveProperty('steepestRise')
    expect(curve.wows).toEqual([])
    expect(curve.persona).toBe('bob')
  })

  it('is all gaps for one who is not there', () => {
    expect(emotionCurve(kiosk, 'nobody')).toMatchObject({ coverage: 0, gaps: ['search', 'queue', 'pay', 'enjoy'] })
  })
})

describe('what is missing', () => {
  it('knows nothing of an empty journey', () => {
    expect(emotionCurve(createJourney({ title: 'Empty' }))).toEqual({
      points: [],
      gaps: [],
      wows: [],
      momentsOfTruth: [],
      coverage: 0,
    })
  })

  it('knows nothing of columns that nobody scored: no zero, no neutral', () => {
    const journey = edit(createJourney({ title: 'Blank' }), addStage({ id: 'a', title: 'A' }))
    const curve = emotionCurve(journey)
    expect(curve).toMatchObject({ gaps: ['a'], coverage: 0 })
    for (const field of ['overall', 'lowest', 'highest', 'peakEnd']) expect(curve).not.toHaveProperty(field)
  })

  it('takes a neutral score for a score (control)', () => {
    const journey = edit(kiosk, scoreEmotion({ persona: 'bob', place: 'pay', score: 0 }))
    expect(emotionCurve(journey, 'bob').gaps).toEqual(['search'])
  })

  it('keeps a mark without a score: a moment of truth in a gap', () => {
    const journey = edit(
      kiosk,
      clearEmotion({ persona: 'bob', place: 'queue' }),
      addEmotion({ persona: 'bob', place: 'queue', momentOfTruth: true }),
    )
    expect(emotionCurve(journey, 'bob')).toMatchObject({ momentsOfTruth: ['queue'], gaps: ['search', 'queue', 'pay'] })
    expect(emotionCurve(journey).momentsOfTruth).toEqual(['queue'])
    expect(emotionCurve(journey, 'ann').momentsOfTruth).toEqual([])
  })
})

it('takes the first of equal lowest and highest points, and the first of equal slopes', () => {
  const journey = edit(
    createJourney({ title: 'Ties' }),
    ...['a', 'b', 'c', 'd'].map((id) => addStage({ id, title: id })),
    { type: 'persona.add', record: { id: 'p', title: 'P' } },
    ...[1, -1, 1, -1].map((score, i) => scoreEmotion({ persona: 'p', place: 'abcd'.charAt(i), score })),
  )
  const curve = emotionCurve(journey)
  expect(curve.lowest?.place).toBe('b')
  expect(curve.highest?.place).toBe('a')
  expect(curve.steepestFall?.to).toBe('b')
})

it('does not depend on the scale', () => {
  const five = emotionCurve(edit(kiosk, changeScale({ scale: { min: 1, neutral: 3, max: 5 } })))
  expect(five.overall).toBe(3.4375)
  expect(five.wows).toEqual(['pay', 'enjoy'])
})

describe('the identical object', () => {
  it('is given for the same journey, and after an edit of what a curve does not read', () => {
    expect(emotionCurve(kiosk)).toBe(emotionCurve(kiosk))
    const renamed = editStage({ id: 'find', changes: { title: 'Look' } })
    const retitled = edit(kiosk, { type: 'journey.edit', changes: { title: 'Other' } }, renamed)
    expect(emotionCurve(retitled, 'ann')).toBe(emotionCurve(kiosk, 'ann'))
    expect(emotionCurve(kiosk, 'ann')).not.toBe(emotionCurve(kiosk, 'bob'))
  })

  it('is another one after a new score, scale or step', () => {
    const changes = [
      scoreEmotion({ persona: 'ann', place: 'pay', score: 0.6 }),
      changeScale({ scale: { min: 1, neutral: 3, max: 5 } }),
      addStep({ stage: 'enjoy', title: 'Licks' }),
    ]
    for (const change of changes) expect(emotionCurve(edit(kiosk, change))).not.toBe(emotionCurve(kiosk))
  })
})
