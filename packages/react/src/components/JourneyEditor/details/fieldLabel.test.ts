import { describe, expect, it } from 'vitest'
import { fieldsOf, journeyFields, kinds, type AnyField, type Rule } from '@journeykit/core'
import { enEditor } from '../../../words/en.editor.ts'
import { enLater } from '../../../words/en.later.ts'
import { ruLater } from '../../../words/ru.later.ts'
import type { FullWords } from '../../../words/editor/fullWords.ts'
import { enReport } from '../../../words/en.report.ts'
import { ruEditor } from '../../../words/ru.editor.ts'
import { ruReport } from '../../../words/ru.report.ts'
import { choiceNames } from './choiceNames.ts'
import { fieldHint, fieldLabel } from './fieldLabel.ts'
import { membersOf } from './fieldPath.ts'
import { fieldsIn, sections } from './sections.ts'
import { fieldsOfSubject, journeySubject, type Subject } from './subject.ts'

interface Leaf {
  readonly subject: Subject
  readonly path: readonly string[]
  readonly rule: Rule
}

const leaves = (
  subject: Subject,
  fields: Readonly<Record<string, AnyField>>,
  above: readonly string[] = [],
): readonly Leaf[] =>
  Object.entries(fields)
    .filter(([, { rule }]) => rule.is !== 'id' && rule.is !== 'order')
    .flatMap(([name, { rule }]) => {
      const path = [...above, name]
      return [{ subject, path, rule }, ...leaves(subject, membersOf(rule) ?? {}, path)]
    })

const all: readonly Leaf[] = [
  ...leaves(journeySubject, journeyFields),
  ...kinds.flatMap((kind) => leaves({ kind, id: 'x' }, fieldsOf(kind))),
]

const unnamed = (words: FullWords): readonly string[] =>
  all
    .filter(({ subject, path }) => fieldLabel(words, subject, path) === path.at(-1))
    .map(({ subject, path }) => `${subject.kind}: ${path.join('.')}`)

const namelessChoices = (words: FullWords): readonly string[] =>
  all.flatMap(({ subject, path, rule }) => {
    const of = rule.is === 'choice' || rule.is === 'choices' ? rule.of : []
    const names = choiceNames(words, subject, path)
    return of
      .filter((choice) => names[choice] === undefined)
      .map((choice) => `${subject.kind}.${path.join('.')}: ${choice}`)
  })

const english: FullWords = { ...enEditor, ...enLater }
const russian: FullWords = { ...ruEditor, ...ruLater }

describe.each([
  ['English', english, enReport],
  ['Russian', russian, ruReport],
] as const)('the labels of forms in %s', (_, words, report) => {
  it('name every field of every kind, those within groups among them, and every choice', () => {
    expect(all.length).toBeGreaterThan(150)
    expect(unnamed(words)).toEqual([])
    expect(namelessChoices(words)).toEqual([])
  })

  it('would be missed', () => {
    const { severity: _severity, ...field } = words.field
    expect(unnamed({ ...words, field: field as typeof words.field })).toEqual(['barrier: severity'])
    expect(namelessChoices({ ...words, noteType: {} as typeof words.noteType }).length).toBeGreaterThan(2)
  })

  it('call choices what the reports call them', () => {
    const { metricType, evidenceType, empathyAspect, researchQuestion, fourC } = words.choice
    expect({ metricType, evidenceType, empathyAspect, researchQuestion, fourC }).toEqual({
      metricType: report.metricType,
      evidenceType: report.evidenceType,
      empathyAspect: report.empathyAspect,
      researchQuestion: report.researchQuestion,
      fourC: report.fourC,
    })
  })

  it('tell fields of one form apart', () => {
    for (const kind of kinds) {
      const labels = Object.keys(fieldsOf(kind)).map((name) => fieldLabel(words, { kind, id: '' }, [name]))
      expect(labels.filter((label, i) => labels.indexOf(label) !== i)).toEqual([])
    }
  })
})

describe('a form', () => {
  it('has every field in exactly one section, and what a record is called first', () => {
    for (const subject of [journeySubject, ...kinds.map((kind) => ({ kind, id: '' }))]) {
      const shown = sections.flatMap((section) => [...fieldsIn(subject, section)])
      const fields = Object.keys(fieldsOfSubject(subject)).filter((name) => name !== 'id' && name !== 'order')
      expect([...shown].sort()).toEqual(fields.sort())
    }
    expect(fieldsIn({ kind: 'activity', id: '' }, 'what')[0]).toBe('text')
  })

  it('names entries by their position and hints where a name does not tell', () => {
    const metric: Subject = { kind: 'metric', id: '' }
    expect(fieldLabel(english, metric, ['readings', '1'])).toBe('Readings 2')
    expect(fieldLabel(english, metric, ['readings', '1', 'value'])).toBe('Value')
    expect(fieldHint(english, metric, ['currency'])).toContain('the journey’s own')
    expect(fieldHint(english, metric, ['title'])).toBeUndefined()
  })
})
