import { fieldsOf, type AnyField, type Kind, type Rule } from '@journeykit/core'

/** A record or part of one, its fields by name. */
export type Values = Readonly<Record<string, unknown>>

/** What takes the place of a link to a record; undefined where nothing does. `place` for a step or a stage. */
export type LinkTo = (kind: Kind | 'place', id: string) => string | undefined

/** Stands for a value that cannot do without what is gone. */
const fallen = Symbol('fallen')

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const linkValue = (kind: Kind | 'place', value: unknown, needed: boolean, link: LinkTo): unknown => {
  // What is no text is no link; whoever checks the record will say so.
  if (typeof value !== 'string') return value
  return link(kind, value) ?? (needed ? fallen : undefined)
}

const listValue = (value: unknown, map: (entry: unknown) => unknown, whenEmptied: unknown): unknown => {
  if (!Array.isArray(value) || value.length === 0) return value
  const entries = value.map(map).filter((entry) => entry !== undefined && entry !== fallen)
  return entries.length === 0 ? whenEmptied : entries
}

const mapped = (value: unknown, rule: Rule, link: LinkTo): unknown => {
  switch (rule.is) {
    case 'place':
      return linkValue('place', value, rule.onRemoval === 'remove', link)
    case 'reference':
      return linkValue(rule.to, value, rule.onRemoval === 'remove', link)
    case 'references':
      return listValue(
        value,
        (entry) => linkValue(rule.to, entry, false, link),
        rule.whenEmptied === 'remove' ? fallen : undefined,
      )
    case 'group':
      return isValues(value) ? mappedFields(value, rule.fields, link) : value
    case 'groups':
      return listValue(
        value,
        (entry) => (isValues(entry) ? (mappedFields(entry, rule.fields, link) ?? fallen) : entry),
        undefined,
      )
    default:
      return value
  }
}

const mappedFields = (values: Values, fields: Readonly<Record<string, AnyField>>, link: LinkTo): Values | undefined => {
  const entries = Object.entries(values).map(([name, value]): readonly [string, unknown] => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined
    return [name, field && value !== undefined ? mapped(value, field.rule, link) : value]
  })
  if (entries.some(([, value]) => value === fallen)) return undefined
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

/**
 * A record with each of its links led elsewhere, by the rules of its fields. Links to what is gone are left out;
 * undefined where the record cannot be without it.
 */
export const remapped = (kind: Kind, record: object, link: LinkTo): Values | undefined =>
  mappedFields({ ...record }, fieldsOf(kind), link)

/** Every record that a record points at. */
export const linksOf = (
  kind: Kind,
  record: object,
): readonly { readonly kind: Kind | 'place'; readonly id: string }[] => {
  const links: { readonly kind: Kind | 'place'; readonly id: string }[] = []
  remapped(kind, record, (to, id) => {
    links.push({ kind: to, id })
    return id
  })
  return links
}
