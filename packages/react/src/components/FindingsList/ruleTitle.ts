import type { RuleId } from '@journeykit/core'
import type { ReportViewWords } from '../../words/report/reportViewWords.ts'

/** What a rule is called: the words for one of the library's, the id of a host's own. */
export const ruleTitle = (rule: RuleId, { ruleName }: ReportViewWords): string => {
  const names: Readonly<Record<string, string>> = ruleName
  return Object.hasOwn(names, rule) ? (names[rule] ?? rule) : rule
}
