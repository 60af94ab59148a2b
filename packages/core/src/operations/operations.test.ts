import { describe, expect, it } from 'vitest'
import { checkJourney } from '../model/checkJourney.ts'
import { evening } from '../testing/evening.ts'
import { ordeal } from '../testing/ordeal.ts'
import { trials } from '../testing/trials/trials.ts'
import { addStage } from './stages/addStage.ts'
import { editStage } from './stages/editStage.ts'
import { definitionOf, operationTypes } from './operations.ts'

/** The types that no trial is about. */
const untried = (covered: ReadonlySet<string>): readonly string[] => operationTypes.filter((type) => !covered.has(type))

const tried = new Set<string>(trials.map(({ operation }) => operation.type))

describe('every operation', () => {
  it('is tried on a sound journey', () => {
    expect(checkJourney(evening)).toEqual([])
  })

  it.each(trials.map((trial) => [trial.operation.type, trial.it, trial] as const))('%s: %s', (_type, _it, trial) => {
    ordeal(trial.before, trial.operation, trial.expected)
  })

  it('has a trial', () => {
    expect(untried(tried)).toEqual([])
  })

  it('would be missed if it had none', () => {
    expect(untried(new Set([...tried].filter((type) => type !== 'lane.move')))).toEqual(['lane.move'])
  })

  it('is found by its type, and nothing else is', () => {
    expect(operationTypes.map((type) => definitionOf({ type })?.type)).toEqual(operationTypes)
    for (const type of ['stage.paint', 'constructor', '__proto__', undefined, {}]) {
      expect(definitionOf({ type })).toBeUndefined()
    }
    for (const operation of [null, undefined, 'stage.add', 7]) expect(definitionOf(operation)).toBeUndefined()
  })
})

describe('the ordeal', () => {
  const operation = addStage({ id: 'buy', title: 'Buy' })

  it('fails an operation that does not do what it says', () => {
    expect(() => ordeal(evening, operation, evening)).toThrow('it does what it says')
  })

  it('fails an operation that is refused', () => {
    expect(() => ordeal(evening, editStage({ id: 'nowhere', changes: {} }))).toThrow('refused')
  })

  it('fails an operation that cannot be sent', () => {
    const unsent = { ...operation, at: undefined } as unknown as typeof operation
    expect(() => ordeal(evening, unsent)).toThrow('it can be sent')
  })

  it('fails a change that leaves a journey unsound', () => {
    const unsound = {
      ...evening,
      steps: { ...evening.steps, lost: { ...evening.steps['wait'], id: 'lost', stage: 'x' } },
    }
    expect(() => ordeal(unsound as typeof evening, operation)).toThrow('it keeps the journey sound')
  })
})
