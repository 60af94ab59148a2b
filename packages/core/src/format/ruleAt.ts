import type { AnyField, Rule } from '../model/field.ts'
import { journeyFields } from '../model/journey.ts'
import { kinds } from '../model/kind.ts'
import { fieldsOf, tableNames } from '../model/records.ts'
import { archiveFields } from './archive/archiveFields.ts'
import type { Path } from './fault.ts'
import { tables } from './tables.ts'

type Fields = Readonly<Record<string, AnyField>>

const kindOfTable = (name: string) => kinds.find((kind) => tableNames[kind] === name)
const group = (fields: Fields): Rule => ({ is: 'group', fields })
const head: Fields = journeyFields

const within = (rule: Rule | undefined, [segment, ...rest]: Path): Rule | undefined => {
  if (!rule || segment === undefined) return rule
  if (rule.is === 'group')
    return within(Object.hasOwn(rule.fields, segment) ? rule.fields[segment]?.rule : undefined, rest)
  if (rule.is === 'groups') return rest.length === 0 ? group(rule.fields) : within(group(rule.fields), rest)
  return rule.is === 'list' ? within(rule.of, rest) : undefined
}

/** The model's rule for what stands at a path of the document or archive; undefined where it has none. */
export const ruleAt = ([root, name, ...path]: Path): Rule | undefined => {
  if (root === 'archive' && name !== undefined) return within(group(archiveFields), [name, ...path])
  if (root !== 'journey' || name === undefined) return undefined
  const kind = kindOfTable(String(name))
  if (!kind) return within(group(head), [name, ...path])
  return path.length === 0 ? undefined : within(group(fieldsOf(kind)), path.slice(1))
}

/** What a rule holds a value to, in a word; undefined where there is nothing to say. */
export const expectedBy = (rule: Rule | undefined): string | undefined => {
  if (rule?.is === 'number') return rule.whole ? '0, 1, 2 …' : `${String(rule.min)} … ${String(rule.max)}`
  if (rule?.is === 'choice') return rule.of.join(', ')
  return rule?.is === 'text' || rule?.is === 'list' || rule?.is === 'groups' ? String(rule.max) : undefined
}

/** The names that an object at a path may have as members. */
export const namesAt = (path: Path): readonly string[] => {
  if (path.length === 1) return path[0] === 'archive' ? Object.keys(archiveFields) : [...Object.keys(head), ...tables]
  const rule = ruleAt(path)
  if (rule?.is === 'timeFrame') return ['min', 'max']
  if (rule?.is === 'scale') return ['min', 'neutral', 'max']
  return rule?.is === 'group' || rule?.is === 'groups' ? Object.keys(rule.fields) : []
}
