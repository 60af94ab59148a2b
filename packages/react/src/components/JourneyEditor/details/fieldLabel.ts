import type { FieldWords } from '../../../words/editor/detailsWords.ts'
import type { FullWords } from '../../../words/editor/fullWords.ts'
import type { FieldName } from '../../../words/editor/fieldName.ts'
import { isPosition, type FieldPath } from './fieldPath.ts'
import type { Subject } from './subject.ts'

const isNamed = (words: FieldWords, name: string): name is FieldName => Object.hasOwn(words.field, name)

/** The last name of a path, and the group (or else the kind of record) that it is a member of. */
const ends = (subject: Subject, path: FieldPath): readonly [group: string, name: string] => {
  const names = path.filter((name) => !isPosition(name))
  return [names.at(-2) ?? subject.kind, names.at(-1) ?? '']
}

/** What a field is called: “Severity”, “Readings 2”. */
export const fieldLabel = (words: FullWords, subject: Subject, path: FieldPath): string => {
  const last = path.at(-1) ?? ''
  if (isPosition(last)) return words.entryOf(fieldLabel(words, subject, path.slice(0, -1)), Number(last) + 1)
  const [group, name] = ends(subject, path)
  if (!isNamed(words, name)) return name
  return words.fieldIn[group]?.[name] ?? words.field[name]
}

/** What a field asks for, where its name does not tell. */
export const fieldHint = (words: FullWords, subject: Subject, path: FieldPath): string | undefined => {
  const [group, name] = ends(subject, path)
  if (!isNamed(words, name) || isPosition(path.at(-1) ?? '')) return undefined
  return words.fieldHintIn[group]?.[name] ?? words.fieldHint[name]
}

/** The labels from the record down to the field: `Readings 2`, `Value`. */
export const fieldLabels = (words: FullWords, subject: Subject, path: FieldPath): readonly string[] =>
  path.flatMap((_, i) => {
    const [here, next] = [path.slice(0, i + 1), path[i + 1]]
    return next !== undefined && isPosition(next) ? [] : [fieldLabel(words, subject, here)]
  })
