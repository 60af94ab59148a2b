import { expect, it } from 'vitest'
import { edit } from '../operations/edit.ts'
import { editEmotion } from '../operations/emotions/editEmotion.ts'
import { addEvidence } from '../operations/evidence/addEvidence.ts'
import { linkEvidence } from '../operations/links/linkEvidence.ts'
import { addSolution } from '../operations/solutions/addSolution.ts'
import { kiosk } from '../testing/kiosk.ts'
import { restingOn } from './restingOn.ts'

const journey = edit(
  kiosk,
  addEvidence({ id: 'talks', strength: 'observed' }),
  addEvidence({ id: 'idle', strength: 'observed' }),
  linkEvidence({ kind: 'barrier', id: 'one-till', evidence: 'talks' }),
  linkEvidence({ kind: 'emotion', id: 'ann-queue', evidence: 'talks' }),
  editEmotion({ id: 'ann-queue', changes: { readings: [{ evidence: 'talks', score: -1 }] } }),
  addSolution({ id: 'till-2', place: 'queue', title: 'A second till', baselineFrom: 'talks' }),
)

it('finds what rests on evidence, by links, readings and baselines, each once', () => {
  expect(restingOn(journey).get('talks')).toEqual([
    { kind: 'emotion', id: 'ann-queue' },
    { kind: 'barrier', id: 'one-till' },
    { kind: 'solution', id: 'till-2' },
  ])
})

it('knows nothing of evidence that nothing rests on', () => {
  expect(restingOn(journey).get('idle')).toBeUndefined()
})

it('is remembered', () => {
  expect(restingOn(journey)).toBe(restingOn(journey))
})
