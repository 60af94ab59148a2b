import type { AnyField, Rule } from '@journeykit/core'

/** From a record down to a value: `['readings', '0', 'score']`. Names and positions never hold a dot. */
export type FieldPath = readonly string[]

export const pathKey = (path: FieldPath): string => path.join('.')

export const pathOf = (key: string): FieldPath => key.split('.')

/** True for this path and all below it. */
export const isUnder = (key: string, above: string): boolean => key === above || key.startsWith(`${above}.`)

export const isPosition = (name: string): boolean => /^\d+$/.test(name)

/** What stands at the end of a path, or undefined. */
export const valueAt = (value: unknown, [name, ...rest]: FieldPath): unknown => {
  if (name === undefined) return value
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
  return valueAt(Reflect.get(value, name), rest)
}

const time: AnyField = { rule: { is: 'duration' }, optional: true }
const end: AnyField = { rule: { is: 'number', min: -1e15, max: 1e15, whole: false }, optional: false }

/** The fields within a value, for those that have any: groups, time frames and the emotion scale. */
export const membersOf = (rule: Rule): Readonly<Record<string, AnyField>> | undefined => {
  if (rule.is === 'group' || rule.is === 'groups') return rule.fields
  if (rule.is === 'timeFrame') return { min: time, max: time }
  if (rule.is === 'scale') return { min: end, neutral: end, max: end }
  return undefined
}

const ruleBelow = (rule: Rule, [name, ...rest]: FieldPath): Rule | undefined => {
  if (name === undefined) return rule
  if (isPosition(name)) {
    if (rule.is === 'list') return ruleBelow(rule.of, rest)
    // An entry of a list of groups is a group.
    return rule.is === 'groups' ? ruleBelow({ is: 'group', fields: rule.fields }, rest) : undefined
  }
  const member = membersOf(rule)?.[name]
  return member && ruleBelow(member.rule, rest)
}

/** The rule of what stands at the end of a path, or undefined where nothing may stand there. */
export const ruleAt = (
  fields: Readonly<Record<string, AnyField>>,
  [name = '', ...rest]: FieldPath,
): Rule | undefined => {
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined
  return field && ruleBelow(field.rule, rest)
}
