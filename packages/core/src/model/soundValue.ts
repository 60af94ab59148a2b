import type { Breach, BreachCode } from './breach.ts'
import { durationSeconds, isDuration } from './duration.ts'
import type { AnyField, Rule } from './field.ts'
import { isId } from './id.ts'
import type { Journey } from './journey.ts'
import { isOrderKey } from './order.ts'
import { recordOf } from './records.ts'
import { isLink, isPicture } from './url.ts'

type Path = readonly string[]
type Found = Omit<Breach, 'path'> & { readonly at?: Path }

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)

const unless = (sound: boolean, code: BreachCode, expected?: string): readonly Found[] =>
  sound ? [] : [expected === undefined ? { code } : { code, expected }]

const textBreaches = (value: unknown, max: number): readonly Found[] => {
  if (typeof value !== 'string') return [{ code: 'not-text' }]
  if (value.trim() === '') return [{ code: 'blank' }]
  return unless(value.length <= max, 'too-long', String(max))
}

const numberBreaches = (value: unknown, { min, max, whole }: Extract<Rule, { is: 'number' }>): readonly Found[] => {
  if (!isNumber(value) || (whole && !Number.isInteger(value))) return [{ code: 'not-a-number' }]
  return unless(value >= min && value <= max, 'out-of-range', `${String(min)} … ${String(max)}`)
}

const choiceBreaches = (value: unknown, of: readonly string[]): readonly Found[] =>
  unless(
    of.some((choice) => choice === value),
    'not-a-choice',
    of.join(', '),
  )

const scoreBreaches = (value: unknown, { scale }: Journey): readonly Found[] => {
  if (!isNumber(value)) return [{ code: 'not-a-number' }]
  return unless(
    value >= scale.min && value <= scale.max,
    'off-the-scale',
    `${String(scale.min)} … ${String(scale.max)}`,
  )
}

const timeFrameBreaches = (value: unknown): readonly Found[] => {
  if (!isObject(value)) return [{ code: 'not-a-time-frame' }]
  const ends = Object.entries(value)
  const strange = ends.filter(([end]) => end !== 'min' && end !== 'max')
  if (strange.length > 0) return strange.map(([end]) => ({ code: 'unknown-field', at: [end] }))
  if (ends.length === 0 || !ends.every(([, length]) => isDuration(length))) return [{ code: 'not-a-time-frame' }]
  const [min, max] = [durationSeconds(String(value['min'])), durationSeconds(String(value['max']))]
  return unless(!(min > max), 'reversed-time-frame')
}

const isDate = (value: unknown): boolean => {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const day = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(value)
}

const isLanguage = (value: unknown): boolean => {
  try {
    return typeof value === 'string' && Intl.getCanonicalLocales(value).length === 1
  } catch {
    return false
  }
}

const isCurrency = (value: unknown): boolean => typeof value === 'string' && /^[A-Z]{3}$/.test(value)

const isScale = (value: unknown): boolean => {
  if (!isObject(value) || Object.keys(value).sort().join() !== 'max,min,neutral') return false
  const { min, neutral, max } = value
  // Ends so far apart that their distance is no number would make every score one too.
  return isNumber(min) && isNumber(neutral) && isNumber(max) && min < neutral && neutral < max && isNumber(max - min)
}

const choicesBreaches = (value: unknown, of: readonly string[]): readonly Found[] => {
  const found = listBreaches(value, Number.MAX_SAFE_INTEGER, (entry) => choiceBreaches(entry, of))
  if (found.length > 0 || !Array.isArray(value)) return found
  return unless(new Set(value).size === value.length, 'repeated')
}

const placeExists = (journey: Journey, id: string): boolean =>
  recordOf(journey, 'step', id) !== undefined || recordOf(journey, 'stage', id) !== undefined

const linkBreaches = (value: unknown, kind: Breach['kind'] & string, journey: Journey): readonly Found[] => {
  if (!isId(value)) return [{ code: 'not-an-id' }]
  const exists = kind === 'place' ? placeExists(journey, value) : recordOf(journey, kind, value) !== undefined
  return exists ? [] : [{ code: 'dangling', expected: value, kind }]
}

const inEntry = (found: readonly Found[], entry: string): readonly Found[] =>
  found.map((breach) => ({ ...breach, at: [entry, ...(breach.at ?? [])] }))

const listBreaches = (value: unknown, max: number, each: (entry: unknown) => readonly Found[]): readonly Found[] => {
  if (!Array.isArray(value)) return [{ code: 'not-a-list' }]
  if (value.length > max) return [{ code: 'too-long', expected: String(max) }]
  return value.flatMap((entry: unknown, i) => inEntry(each(entry), String(i)))
}

const linksBreaches = (
  value: unknown,
  rule: Extract<Rule, { is: 'references' }>,
  journey: Journey,
): readonly Found[] => {
  const found = listBreaches(value, Number.MAX_SAFE_INTEGER, (entry) => linkBreaches(entry, rule.to, journey))
  if (found.length > 0 || !Array.isArray(value)) return found
  if (value.length === 0) return unless(rule.whenEmptied === 'clear', 'missing')
  return unless(new Set(value).size === value.length, 'repeated')
}

/** What is wrong with the members of an object, given the field of each. Paths start at the object. */
export const soundMembers = (
  value: unknown,
  fields: Readonly<Record<string, AnyField>>,
  journey: Journey,
): readonly Found[] => {
  if (!isObject(value)) return [{ code: 'not-an-object' }]
  const strange = Object.keys(value).filter((name) => !Object.hasOwn(fields, name))
  const known = Object.entries(fields).flatMap(([name, field]) => {
    const member = Object.hasOwn(value, name) ? value[name] : undefined
    if (member === undefined) return inEntry(unless(field.optional, 'missing'), name)
    return inEntry(soundValue(member, field.rule, journey), name)
  })
  return [...strange.map((name): Found => ({ code: 'unknown-field', at: [name] })), ...known]
}

/** What is wrong with a value under a rule, in the context of a journey (its scale, its records). */
export const soundValue = (value: unknown, rule: Rule, journey: Journey): readonly Found[] => {
  switch (rule.is) {
    case 'id':
      return unless(isId(value), 'not-an-id')
    case 'order':
      return unless(isOrderKey(value), 'not-an-order-key')
    case 'text':
      return textBreaches(value, rule.max)
    case 'choice':
      return choiceBreaches(value, rule.of)
    case 'choices':
      return choicesBreaches(value, rule.of)
    case 'number':
      return numberBreaches(value, rule)
    case 'score':
      return scoreBreaches(value, journey)
    case 'mark':
      return unless(value === true, 'not-a-mark')
    case 'duration':
      return unless(isDuration(value), 'not-a-duration')
    case 'timeFrame':
      return timeFrameBreaches(value)
    case 'date':
      return unless(isDate(value), 'not-a-date')
    case 'link':
      return unless(isLink(value), 'not-a-link')
    case 'picture':
      return unless(isPicture(value), 'not-a-picture')
    case 'language':
      return unless(isLanguage(value), 'not-a-language')
    case 'currency':
      return unless(isCurrency(value), 'not-a-currency')
    case 'scale':
      return unless(isScale(value), 'not-a-scale')
    case 'place':
      return linkBreaches(value, 'place', journey)
    case 'reference':
      return linkBreaches(value, rule.to, journey)
    case 'references':
      return linksBreaches(value, rule, journey)
    case 'list':
      return listBreaches(value, rule.max, (entry) => soundValue(entry, rule.of, journey))
    case 'group':
      return soundMembers(value, rule.fields, journey)
    case 'groups':
      return listBreaches(value, rule.max, (entry) => soundMembers(entry, rule.fields, journey))
  }
}
