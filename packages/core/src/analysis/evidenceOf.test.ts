import { describe, expect, it } from 'vitest'
import { edit } from '../operations/edit.ts'
import { addEvidence } from '../operations/evidence/addEvidence.ts'
import { kiosk } from '../testing/kiosk.ts'
import { evidenceOf } from './evidenceOf.ts'

const journey = edit(
  kiosk,
  addEvidence({ id: 'guess', strength: 'assumed' }),
  addEvidence({ id: 'seen', strength: 'observed' }),
  addEvidence({ id: 'log', strength: 'measured' }),
)

describe('evidenceOf', () => {
  it('is the strongest of what a record rests on', () => {
    expect(evidenceOf(journey, { evidence: ['guess', 'seen'] })).toBe('observed')
    expect(evidenceOf(journey, { evidence: ['log', 'guess'] })).toBe('measured')
  })

  it('is assumed where nothing is named', () => {
    expect(evidenceOf(journey, {})).toBe('assumed')
    expect(evidenceOf(journey, { evidence: ['not there'] })).toBe('assumed')
  })

  it('counts the readings of an emotion, except those that are out of the mean', () => {
    expect(evidenceOf(journey, { readings: [{ evidence: 'log', score: 1 }] })).toBe('measured')
    expect(evidenceOf(journey, { readings: [{ evidence: 'log', score: 1, weight: 0 }] })).toBe('assumed')
  })
})
