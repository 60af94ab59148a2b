import { describe, expect, it } from 'vitest'
import type { Journey } from '../model/journey.ts'
import { evening } from '../testing/evening.ts'
import { hostileNames } from '../testing/arbitraryMalformed.ts'
import { rewritten } from '../testing/rewritten.ts'
import { applyOperation, canApply, refusalOf } from './apply.ts'
import { edit, RefusedError } from './edit.ts'
import { addEmotion } from './emotions/addEmotion.ts'
import { clearEmotion } from './emotions/clearEmotion.ts'
import { scoreEmotion } from './emotions/scoreEmotion.ts'
import { changeScale } from './journey/changeScale.ts'
import { editJourney } from './journey/editJourney.ts'
import { addLane } from './lanes/addLane.ts'
import { linkSolution } from './links/linkSolution.ts'
import { unlinkSolution } from './links/unlinkSolution.ts'
import { moveNote } from './notes/moveNote.ts'
import type { Operation } from './operations.ts'
import type { Refusal } from './refusal.ts'
import { addStage } from './stages/addStage.ts'
import { editStage } from './stages/editStage.ts'
import { moveStage } from './stages/moveStage.ts'
import { removeStage } from './stages/removeStage.ts'
import { addStep } from './steps/addStep.ts'
import { moveStep } from './steps/moveStep.ts'
import { addTouchpoint } from './touchpoints/addTouchpoint.ts'

/** An operation as it might come from outside, where no compiler looks. */
const sent = (operation: object): Operation => operation as Operation

const collision = rewritten(evening, { emotion: { calm: { persona: 'ada' } } })

interface Case {
  readonly operation: Operation
  readonly refusal: Refusal
  readonly journey?: Journey
}

const unsound = (kind: 'stage' | 'emotion' | 'lane' | 'note' | 'step', id: string, ...breaches: object[]): Refusal =>
  ({ code: 'unsound', kind, id, breaches }) as Refusal

const cases: Readonly<Record<string, Case>> = {
  'an unknown record to edit': {
    operation: editStage({ id: 'x', changes: {} }),
    refusal: { code: 'unknown-record', kind: 'stage', id: 'x' },
  },
  'an unknown record to move': {
    operation: moveStage({ id: 'x' }),
    refusal: { code: 'unknown-record', kind: 'stage', id: 'x' },
  },
  'an unknown record to remove': {
    operation: removeStage({ id: 'x' }),
    refusal: { code: 'unknown-record', kind: 'stage', id: 'x' },
  },
  'an id that is taken': {
    operation: addStage({ id: 'visit', title: 'Again' }),
    refusal: { code: 'id-taken', kind: 'stage', id: 'visit' },
  },
  "a step with a stage's id": {
    operation: addStep({ id: 'leave', stage: 'visit', title: 'Leave' }),
    refusal: unsound('step', 'leave', { code: 'id-of-stage-and-step', path: ['id'] }),
  },
  "a stage with a step's id": {
    operation: addStage({ id: 'wait', title: 'Wait' }),
    refusal: unsound('stage', 'wait', { code: 'id-of-stage-and-step', path: ['id'] }),
  },
  'an emotion with the id of another': {
    operation: scoreEmotion({ id: 'glad', persona: 'ben', place: 'order', score: 1 }),
    refusal: { code: 'id-taken', kind: 'emotion', id: 'glad' },
  },
  'a second emotion of one persona at one place': {
    operation: addEmotion({ id: 'second', persona: 'ada', place: 'order' }),
    refusal: unsound('emotion', 'second', { code: 'emotion-taken', expected: 'glad', path: [] }),
  },
  'a score off the scale': {
    operation: scoreEmotion({ id: 'new', persona: 'ben', place: 'order', score: 3 }),
    refusal: unsound('emotion', 'new', { code: 'off-the-scale', expected: '-2 … 2', path: ['score'] }),
  },
  'a score for a stage that has steps': {
    operation: scoreEmotion({ id: 'new', persona: 'ben', place: 'visit', score: 1 }),
    refusal: unsound('emotion', 'new', { code: 'emotion-outside-columns', expected: 'visit', path: ['place'] }),
  },
  'a second lane of a typed role': {
    operation: addLane({ id: 'more', role: 'emotion' }),
    refusal: unsound('lane', 'more', { code: 'lane-role-taken', expected: 'feelings', path: ['role'] }),
  },
  'a note in a typed lane': {
    operation: moveNote({ id: 'where', lane: 'feelings' }),
    refusal: unsound('note', 'where', { code: 'wrong-lane', expected: 'emotion', path: ['lane'] }),
  },
  'a needed field taken away': {
    operation: sent({ type: 'stage.edit', id: 'visit', changes: { title: null } }),
    refusal: unsound('stage', 'visit', { code: 'missing', path: ['title'] }),
  },
  'an unknown neighbour when adding': {
    operation: addStage({ id: 'new', title: 'New', at: { before: 'x' } }),
    refusal: { code: 'unknown-neighbour', kind: 'stage', id: 'new', neighbour: 'x' },
  },
  'an unknown neighbour when moving': {
    operation: moveStage({ id: 'visit', at: { after: 'visit' } }),
    refusal: { code: 'unknown-neighbour', kind: 'stage', id: 'visit', neighbour: 'visit' },
  },
  'an edit of a field that changes by moving': {
    operation: sent({ type: 'step.edit', id: 'wait', changes: { stage: 'find' } }),
    refusal: { code: 'field-not-editable', kind: 'step', id: 'wait', field: 'stage' },
  },
  'a move into a field that is none of place': {
    operation: sent({ type: 'step.move', id: 'wait', title: 'x' }),
    refusal: { code: 'field-not-editable', kind: 'step', id: 'wait', field: 'title' },
  },
  'an edit of the scale by the way': {
    operation: sent(editJourney({ changes: sent({ scale: { min: 0, max: 1, neutral: 0.5 } }) as object })),
    refusal: { code: 'field-not-editable', kind: 'journey', id: 'evening', field: 'scale' },
  },
  'an edit of the journey to nothing': {
    operation: editJourney({ changes: { title: ' ' } }),
    refusal: { code: 'unsound', kind: 'journey', id: 'evening', breaches: [{ code: 'blank', path: ['title'] }] },
  },
  'a scale upside down': {
    operation: changeScale({ scale: { min: 2, max: -2, neutral: 0 } }),
    refusal: { code: 'unsound', kind: 'journey', id: 'evening', breaches: [{ code: 'not-a-scale', path: ['scale'] }] },
  },
  'a link that is there': {
    operation: linkSolution({ solution: 'app', barrier: 'slow' }),
    refusal: { code: 'already-linked', kind: 'solution', id: 'app', to: 'slow' },
  },
  'a link that is not there': {
    operation: unlinkSolution({ solution: 'sign', barrier: 'noise' }),
    refusal: { code: 'not-linked', kind: 'solution', id: 'sign', to: 'noise' },
  },
  'an emotion to clear where there is none': {
    operation: clearEmotion({ persona: 'ben', place: 'order' }),
    refusal: { code: 'no-emotion', persona: 'ben', place: 'order' },
  },
  'a score by hand beside readings': {
    operation: scoreEmotion({ persona: 'ada', place: 'wait', score: 2 }),
    refusal: { code: 'scored-by-readings', persona: 'ada', place: 'wait' },
  },
  'a first step that has an emotion of the same persona as its stage': {
    operation: moveStep({ id: 'order', stage: 'leave' }),
    refusal: { code: 'emotions-collide', stage: 'leave', step: 'order' },
    journey: collision,
  },
  'an unknown type': {
    operation: sent({ type: 'stage.paint' }),
    refusal: { code: 'unknown-operation', type: 'stage.paint' },
  },
  'a type that is no text': {
    operation: sent({ type: {} }),
    refusal: { code: 'unknown-operation', type: '' },
  },
  'no record': {
    operation: sent({ type: 'stage.add' }),
    refusal: { code: 'malformed-operation', type: 'stage.add' },
  },
  'an id that is no text': {
    operation: sent({ type: 'stage.remove', id: { toString: 1 } }),
    refusal: { code: 'malformed-operation', type: 'stage.remove' },
  },
  'no changes': {
    operation: sent({ type: 'stage.edit', id: 'visit', changes: [] }),
    refusal: { code: 'malformed-operation', type: 'stage.edit' },
  },
  'two neighbours': {
    operation: sent({ type: 'stage.move', id: 'visit', at: { before: 'find', after: 'leave' } }),
    refusal: { code: 'malformed-operation', type: 'stage.move' },
  },
  'a kind that is none': {
    operation: sent({ type: 'evidence.link', kind: 'constructor', id: 'visit', evidence: 'survey' }),
    refusal: { code: 'malformed-operation', type: 'evidence.link' },
  },
}

// Written out once more as a table, so that a new code without a case does not compile.
const codes: Readonly<Record<Refusal['code'], true>> = {
  'unknown-record': true,
  'id-taken': true,
  unsound: true,
  'unknown-neighbour': true,
  'field-not-editable': true,
  'already-linked': true,
  'not-linked': true,
  'no-emotion': true,
  'scored-by-readings': true,
  'emotions-collide': true,
  'unknown-operation': true,
  'malformed-operation': true,
}

const unprovoked = (provoked: readonly Case[]): readonly string[] =>
  Object.keys(codes).filter((code) => !provoked.some(({ refusal }) => refusal.code === code))

describe('a refusal', () => {
  it.each(Object.entries(cases))('answers %s', (_name, { operation, refusal, journey = evening }) => {
    expect(refusalOf(journey, operation)).toEqual(refusal)
    expect(canApply(journey, operation)).toBe(false)
    expect(applyOperation(journey, operation)).toEqual({ ok: false, refusal })
  })

  it('has been provoked for every code', () => {
    expect(unprovoked(Object.values(cases))).toEqual([])
    const fewer = Object.values(cases).filter(({ refusal }) => refusal.code !== 'no-emotion')
    expect(unprovoked(fewer)).toEqual(['no-emotion'])
  })

  it('is thrown by edit, with the operation it is about, and nothing is done', () => {
    const [good, bad] = [addStage({ id: 'new', title: 'New' }), removeStage({ id: 'x' })]
    try {
      edit(evening, good, bad)
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(RefusedError)
      expect(error).toMatchObject({ index: 1, operation: bad, refusal: { code: 'unknown-record' } })
      expect(String(error)).toContain('stage.remove')
    }
    expect(Object.keys(edit(evening, good).stages)).toContain('new')
  })
})

describe.each(hostileNames)('the name "%s"', (name) => {
  const places: Readonly<Record<string, Operation>> = {
    'the id of a new record': addStage({ id: name, title: 'x' }),
    'the id of a new emotion': scoreEmotion({ id: name, persona: 'ben', place: 'order', score: 1 }),
    'the id of a record to edit': editStage({ id: name, changes: {} }),
    'the id of a record to move': moveStage({ id: name }),
    'the id of a record to remove': removeStage({ id: name }),
    'a place': addTouchpoint({ id: 'new', place: name, title: 'x' }),
    'a stage': moveStep({ id: 'wait', stage: name }),
    'a channel': addTouchpoint({ id: 'new', place: 'wait', title: 'x', channel: name }),
    'a persona': scoreEmotion({ id: 'new', persona: name, place: 'order', score: 1 }),
    'a neighbour': moveStage({ id: 'visit', at: { before: name } }),
    'an entry of a list': addStage({ id: 'new', title: 'x', evidence: [name] }),
    'a field to edit': sent({ type: 'stage.edit', id: 'visit', changes: Object.fromEntries([[name, 'x']]) }),
    'a field of the journey': sent({ type: 'journey.edit', changes: Object.fromEntries([[name, 'x']]) }),
    'a field of a new record': sent({
      type: 'stage.add',
      record: Object.fromEntries([
        ['id', 'n'],
        ['title', 'x'],
        [name, 'x'],
      ]),
    }),
    'a kind': sent({ type: 'evidence.link', kind: name, id: 'visit', evidence: 'survey' }),
    'a type': sent({ type: name }),
  }

  it.each(Object.entries(places))('is refused as %s', (_place, operation) => {
    expect(applyOperation(evening, operation).ok).toBe(false)
  })
})
