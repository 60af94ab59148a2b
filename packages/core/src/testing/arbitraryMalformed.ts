import fc from 'fast-check'
import { operationTypes } from '../operations/operations.ts'

/** Names that every JavaScript object answers to, and values that break whoever turns them into text. */
export const hostileNames: readonly string[] = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', '']
const hostileObjects: readonly string[] = [
  '{"toString":1,"valueOf":1}',
  '{"__proto__":{"polluted":true}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '{"before":{"toString":null}}',
  '[[[[]]]]',
  '{"length":-1}',
]

const hostile: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(...hostileNames),
  fc.constantFrom(...hostileObjects).map((text): unknown => JSON.parse(text)),
  fc.jsonValue({ maxDepth: 3 }),
)

const names = [
  ...['id', 'record', 'changes', 'at', 'place', 'stage', 'lane', 'persona', 'score', 'scale'],
  ...['kind', 'evidence', 'solution', 'barrier', 'question', 'order', '__proto__'],
]

/** An object as `JSON.parse` makes it, which may have a member of its own named `__proto__`. */
const hostileObject = (value: fc.Arbitrary<unknown>): fc.Arbitrary<object> =>
  fc
    .array(fc.tuple(fc.constantFrom(...names), value), { maxLength: 6 })
    .map((entries) => Object.fromEntries(entries) as object)

/**
 * What an attacker or a broken program might send as an operation: of a known type or not, with arguments that are
 * some JSON. Not typed as an operation, for it is none.
 */
export const arbitraryMalformed: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 1, arbitrary: hostile },
  {
    weight: 9,
    arbitrary: fc
      .tuple(
        fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...operationTypes) }, { weight: 1, arbitrary: hostile }),
        hostileObject(fc.oneof(hostile, hostileObject(hostile))),
      )
      .map(([type, args]) => ({ ...args, type })),
  },
)
