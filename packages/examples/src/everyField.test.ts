import { fieldsOf, journeyFields, kinds, tableOf, type AnyField, type Journey } from '@journeykit/core'
import { describe, expect, it } from 'vitest'
import { cafe, partial } from './index.ts'

type Fields = Readonly<Record<string, AnyField>>

/** The fields that no value has, those inside groups among them: `response.p90`. */
const unused = (values: readonly object[], fields: Fields): readonly string[] =>
  Object.entries(fields).flatMap(([name, { rule }]) => {
    const found = values.map((value): unknown => Reflect.get(value, name)).filter((value) => value !== undefined)
    if (found.length === 0) return [name]
    if (rule.is !== 'group' && rule.is !== 'groups') return []
    const inner = found.flat().filter((value) => typeof value === 'object' && value !== null)
    return unused(inner, rule.fields).map((field) => `${name}.${field}`)
  })

const unusedIn = (journey: Journey): readonly string[] => [
  ...unused([journey], journeyFields),
  ...kinds.flatMap((kind) =>
    unused(Object.values(tableOf(journey, kind)), fieldsOf(kind)).map((field) => `${kind}.${field}`),
  ),
]

const choicesLeft = (values: readonly object[], fields: Fields): readonly string[] =>
  Object.entries(fields).flatMap(([name, { rule }]) => {
    const found = new Set(values.flatMap((value): unknown => Reflect.get(value, name)))
    const of = rule.is === 'choice' || rule.is === 'choices' ? rule.of : []
    return of.filter((choice) => !found.has(choice)).map((choice) => `${name}: ${choice}`)
  })

describe('the café uses the whole model', () => {
  it.each(Object.entries(cafe))('every field of every kind, and of the head: %s', (_language, journey) => {
    expect(unusedIn(journey as Journey)).toEqual([])
  })

  it('every status of an action, type of metric, part of the empathy map and question of research', () => {
    const left = (kind: (typeof kinds)[number]) => choicesLeft(Object.values(tableOf(cafe.en, kind)), fieldsOf(kind))
    expect((['solution', 'metric', 'empathy', 'research'] as const).flatMap(left)).toEqual([])
  })

  it('which is more than a map just begun does', () => {
    expect(unusedIn(partial)).toContain('metric.readings')
    expect(choicesLeft([], fieldsOf('solution'))).toContain('status: done')
  })
})
