import type { DraftTexts } from './draftTexts.ts'
import type { LintOptions } from './lintOptions.ts'
import { LintOptionsError } from './lintOptionsError.ts'
import type { JourneyRule, Settings } from './rule.ts'
import { rules as builtIn } from './rules.ts'

/** A rule that is to be asked, and its settings. */
export interface Question {
  readonly rule: JourneyRule
  readonly settings: Settings
}

type Changes = Readonly<Record<string, number | undefined>>

/** The options with nothing left open. */
export interface Asked {
  readonly questions: readonly Question[]
  readonly today: string
  readonly drafts: DraftTexts | undefined
}

// Each rule is asked with settings of its own shape, its usual ones changed here and there; the list cannot say so.
const library = builtIn as readonly unknown[] as readonly JourneyRule[]

const allRules = (own: readonly JourneyRule[]): ReadonlyMap<string, JourneyRule> => {
  const byId = new Map<string, JourneyRule>()
  for (const rule of [...library, ...own]) {
    if (byId.has(rule.id)) throw new LintOptionsError('repeated-rule', rule.id)
    byId.set(rule.id, rule)
  }
  return byId
}

const settingsOf = (rule: JourneyRule, changes: Changes): Settings => {
  for (const [name, value] of Object.entries(changes)) {
    const subject = `${rule.id}.${name}`
    if (!Object.hasOwn(rule.settings, name))
      throw new LintOptionsError('unknown-setting', subject, Object.keys(rule.settings))
    if (value !== undefined && !(Number.isFinite(value) && value >= 0))
      throw new LintOptionsError('bad-setting', subject)
  }
  const said = Object.entries(changes).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]))
  return { ...rule.settings, ...Object.fromEntries(said) }
}

const dayOf = (today: string | undefined): string => {
  const day = today ?? new Date().toISOString().slice(0, 10)
  const date = new Date(`${day}T00:00:00Z`)
  if (Number.isNaN(date.valueOf()) || !date.toISOString().startsWith(day) || day.length !== 10)
    throw new LintOptionsError('bad-day', day)
  return day
}

/**
 * Joins what the caller wants with what is usual.
 * @throws LintOptionsError for a rule, setting or day that is none.
 */
export const resolveOptions = ({ today, off = [], settings = {}, rules = [], drafts }: LintOptions): Asked => {
  const byId = allRules(rules)
  const changed: ReadonlyMap<string, Changes> = new Map(Object.entries(settings))
  for (const id of [...off, ...changed.keys()])
    if (!byId.has(id)) throw new LintOptionsError('unknown-rule', id, [...byId.keys()])

  const questions = [...byId.values()].map((rule) => ({ rule, settings: settingsOf(rule, changed.get(rule.id) ?? {}) }))
  return { questions: questions.filter(({ rule }) => !off.includes(rule.id)), today: dayOf(today), drafts }
}
