import type { Journey } from '../model/journey.ts'
import { remembered } from '../model/remembered.ts'
import type { Finding } from './finding.ts'
import type { LintOptions } from './lintOptions.ts'
import type { FailedRule, LintReport } from './lintReport.ts'
import { resolveOptions, type Asked, type Question } from './resolveOptions.ts'
import type { Found } from './rule.ts'

const keyOf = (rule: string, { at, names = [] }: Found): string =>
  [rule, ...at.map(({ kind, id }) => `${kind}/${id}`), ...names.map((name) => JSON.stringify(name))].join(' ')

/** The findings of one rule, those with the same key told apart by a number. */
const named = (rule: string, all: readonly Found[]): readonly Finding[] => {
  const times = new Map<string, number>()
  return all.map((found) => {
    if (!(found.severity >= 0 && found.severity <= 1))
      throw new RangeError(`The severity of a finding must be 0 … 1, not ${String(found.severity)}.`)
    const key = keyOf(rule, found)
    const time = (times.get(key) ?? 0) + 1
    times.set(key, time)
    return { ...found, key: time === 1 ? key : `${key} #${String(time)}`, rule }
  })
}

const ask = (
  journey: Journey,
  { rule, settings }: Question,
  { today, drafts }: Asked,
): readonly Finding[] | FailedRule => {
  try {
    return named(rule.id, rule.find(journey, { settings, today, ...(drafts && { drafts }) }))
  } catch (error) {
    return { rule: rule.id, error }
  }
}

const isFailed = (answer: readonly Finding[] | FailedRule): answer is FailedRule => 'error' in answer

const lint = (journey: Journey, asked: Asked): LintReport => {
  const answers = asked.questions.map((question) => ask(journey, question, asked))
  return {
    // Sorting is stable: what is equally bad stays in the order of the rules and of the journey.
    findings: answers.flatMap((answer) => (isFailed(answer) ? [] : answer)).sort((a, b) => b.severity - a.severity),
    asked: asked.questions.map(({ rule }) => rule.id),
    failed: answers.filter(isFailed),
    today: asked.today,
  }
}

const noDrafts = {}
const noRules: NonNullable<LintOptions['rules']> = []

const reports = remembered((_journey: Journey) =>
  remembered((_rules: object) => remembered((_drafts: object) => new Map<string, LintReport>())),
)

/**
 * What is wrong with a journey, or worth a look: the findings of all rules, worst first, each with where it is, why, and
 * what would mend it. A rule that throws is reported as failed and takes no other down. The same journey asked on the
 * same day with the same options gives the identical report; a host's `rules` and `drafts` are the same when they are
 * the identical objects. The rules are described in docs/findings.md.
 * @throws LintOptionsError for a rule, setting or day that is none.
 */
export const lintJourney = (journey: Journey, options: LintOptions = {}): LintReport => {
  const asked = resolveOptions(options)
  const known = reports(journey)(options.rules ?? noRules)(options.drafts ?? noDrafts)
  const question = JSON.stringify([asked.today, asked.questions.map(({ rule, settings }) => [rule.id, settings])])
  const told = known.get(question)
  if (told) return told
  const report = lint(journey, asked)
  known.set(question, report)
  return report
}
