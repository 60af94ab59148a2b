/** What the list of findings says besides the findings themselves, which are core's. */
export interface FindingsListWords {
  readonly findings: string
  /** Over what is worse than a hint. */
  readonly findingsProblems: string
  /** Over what is only worth a look. */
  readonly findingsHints: string
  /** “13 problems, 1 hint · 24 rules asked”, all of the journey, listed or not. */
  readonly findingsCounts: (problems: number, hints: number, asked: number) => string
  /** The severity from 1, a hint, to 5, as a word of its own. */
  readonly findingSeverity: Readonly<Record<1 | 2 | 3 | 4 | 5, string>>
  /** What stands before the word for those who hear the list. */
  readonly findingSeverityMark: string
  /** The place of a finding that is about all of it. */
  readonly wholeJourney: string
  /** Over the fixes. */
  readonly findingFixes: string
  /** Where the list is cut: how many more there are. */
  readonly findingsMore: (count: number) => string
  /** Where every rule is turned off. */
  readonly rulesNone: string
  readonly rulesFailed: string
  /** Of a rule that threw: its name, and what it threw. */
  readonly ruleFailed: (rule: string, reason: string) => string
}
