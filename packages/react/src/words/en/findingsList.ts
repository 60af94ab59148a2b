import { enShown as core } from '@journeykit/core'
import type { FindingsListWords } from '../report/findingsListWords.ts'

const counted = (n: number, noun: string): string => `${core.number(n)} ${n === 1 ? noun : `${noun}s`}`

export const findingsList: FindingsListWords = {
  findings: 'Findings',
  findingsProblems: 'Problems, worst first',
  findingsHints: 'Hints, worth a look',
  findingsCounts: (problems, hints, asked) =>
    `${counted(problems, 'problem')}, ${counted(hints, 'hint')} · ${counted(asked, 'rule')} asked`,
  findingSeverity: { 1: 'hint', 2: 'minor', 3: 'moderate', 4: 'serious', 5: 'severe' },
  findingSeverityMark: 'Severity',
  wholeJourney: 'the whole journey',
  findingFixes: 'What would mend it',
  findingsMore: (count) => `${core.number(count)} more ${count === 1 ? 'is' : 'are'} not listed.`,
  rulesNone: 'No rule was asked.',
  rulesFailed: 'Rules that could not answer',
  ruleFailed: (rule, reason) => `What ${core.quote(rule)} looks for is not known: it failed with ${core.quote(reason)}`,
}
