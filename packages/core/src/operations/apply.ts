import type { Journey } from '../model/journey.ts'
import type { Change } from './change.ts'
import { drafted } from './drafted.ts'
import { definitionOf, type Operation } from './operations.ts'
import type { Refusal } from './refusal.ts'
import { isObject } from './shape.ts'
import { touchedRecords } from './touched.ts'

/** Either the change that was made, or why there is none. */
export type Outcome = { readonly ok: true; readonly change: Change } | { readonly ok: false; readonly refusal: Refusal }

const argumentsOf = ({ type: _type, ...args }: Operation): object => args

/** What an unknown operation calls itself; empty where that is no text. */
const typeName = (operation: unknown): string => {
  const type: unknown = isObject(operation) ? operation['type'] : undefined
  return typeof type === 'string' ? type : ''
}

/**
 * Why the operation cannot be done, or undefined where it can. The same answer as `applyOperation` would give. It
 * takes what may have come from outside: an operation of an unknown type or shape is refused, not thrown at.
 */
export const refusalOf = (journey: Journey, operation: Operation): Refusal | undefined => {
  const definition = definitionOf(operation)
  if (!definition) return { code: 'unknown-operation', type: typeName(operation) }
  const args = argumentsOf(operation)
  const malformed = definition.texts.some((name) => typeof Reflect.get(args, name) !== 'string')
  return malformed ? { code: 'malformed-operation', type: definition.type } : definition.refuse(journey, args)
}

/** True where `applyOperation` would do it. */
export const canApply = (journey: Journey, operation: Operation): boolean => refusalOf(journey, operation) === undefined

/** Does the operation or says why not, as values; nothing is thrown for an ordinary no. The given journey stays as it is. */
export const applyOperation = (journey: Journey, operation: Operation): Outcome => {
  const refusal = refusalOf(journey, operation)
  if (refusal) return { ok: false, refusal }

  const {
    journey: after,
    patches,
    inverse,
  } = drafted(journey, (draft) => {
    definitionOf(operation)?.change(draft, argumentsOf(operation), journey)
  })
  const touched = touchedRecords(journey, after, patches)
  return {
    ok: true,
    change: { label: operation.type, operations: [operation], journey: after, patches, inverse, ...touched },
  }
}
