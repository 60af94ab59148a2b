import type * as z from 'zod/mini'
import type { Fault, Path } from './fault.ts'
import type { Json } from './migrations/json.ts'
import type { ProblemCode } from './problem.ts'
import { closest } from './closest.ts'
import { expectedBy, namesAt, ruleAt } from './ruleAt.ts'
import { shown, valueAt } from './valueAt.ts'

const unknownFields = (path: Path, names: readonly string[]): readonly Fault[] =>
  names.map((name) => ({ code: 'unknown-field', path: [...path, name], suggestion: closest(name, namesAt(path)) }))

/**
 * The faults that one issue of a schema stands for, of a journey's or of an archive's (`root`): what the schemas leave
 * as message is the code.
 */
export const shapeFaults = (content: Json, issue: z.core.$ZodIssue, root = 'journey'): readonly Fault[] => {
  const inner = issue.path.map((name) => (typeof name === 'number' ? name : String(name)))
  const path = [root, ...inner]
  if (issue.code === 'unrecognized_keys') return unknownFields(path, issue.keys)
  const value = valueAt(content, inner)
  if (value === undefined) return [{ code: 'missing', path }]
  return [{ code: issue.message as ProblemCode, path, expected: expectedBy(ruleAt(path)), found: shown(value) }]
}
