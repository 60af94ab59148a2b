import { applyPatches, enablePatches } from 'immer'
import { expect } from 'vitest'
import { checkJourney } from '../model/checkJourney.ts'
import type { Journey } from '../model/journey.ts'
import type { RecordRef } from '../model/kind.ts'
import { recordOf } from '../model/records.ts'
import { applyOperation } from '../operations/apply.ts'
import type { Change } from '../operations/change.ts'
import type { Operation } from '../operations/operations.ts'
import { deepFreeze } from './deepFreeze.ts'
import { whatDiffers } from './whatDiffers.ts'

const granted = (journey: Journey, operation: Operation): Change => {
  const outcome = applyOperation(journey, operation)
  if (!outcome.ok) throw new Error(`${operation.type} was refused: ${JSON.stringify(outcome.refusal)}`)
  return outcome.change
}

const names = (refs: readonly RecordRef[]): readonly string[] => refs.map(({ kind, id }) => `${kind} ${id}`).sort()

const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

/** The lists of a Change name all that differs and nothing that is the same. */
const namesItsRecords = (before: Journey, { journey, added, edited, removed }: Change): void => {
  const differs = whatDiffers(before, journey)
  expect(names(added), 'it names what it added').toEqual(names(differs.added))
  expect(names(removed), 'it names what it removed').toEqual(names(differs.removed))
  expect(names(edited), 'it names what it edited').toEqual(expect.arrayContaining([...names(differs.edited)]))
  for (const { kind, id } of edited) {
    expect(recordOf(journey, kind, id), 'what it names as edited is another').not.toBe(recordOf(before, kind, id))
  }
}

/**
 * Every operation walks through the same gates; the first it fails throws. With `expected` it must also give that
 * journey. Gives the Change that it made.
 */
export const ordeal = (given: Journey, operation: Operation, expected?: Journey): Change => {
  const [before, untouched] = [deepFreeze(structuredClone(given)), structuredClone(given)]
  const sent = throughJson(operation)
  const change = granted(before, deepFreeze(operation))
  const { journey, patches, inverse } = change

  if (expected) expect(journey, 'it does what it says').toEqual(expected)
  expect(before, 'it leaves its input alone').toStrictEqual(untouched)
  expect(checkJourney(journey), 'it keeps the journey sound').toEqual([])
  expect(sent, 'it can be sent').toStrictEqual(operation)
  expect(throughJson(journey), 'the journey can be kept').toStrictEqual(journey)
  expect(throughJson({ patches, inverse }), 'its patches can be sent').toEqual({ patches, inverse })

  enablePatches()
  expect(applyPatches(journey, throughJson(inverse)), 'it can be undone').toStrictEqual(before)
  expect(applyPatches(before, throughJson(patches)), 'it can be redone').toStrictEqual(journey)
  expect(granted(untouched, sent).journey, 'replayed it gives the same').toStrictEqual(journey)
  namesItsRecords(before, change)
  return change
}
