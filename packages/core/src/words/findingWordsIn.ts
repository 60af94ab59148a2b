import type { FixLabels } from './report/fixLabels.ts'
import type { FindingWords } from './report/findingWords.ts'
import type { PathFindings } from './report/pathFindings.ts'
import type { PlanFindings } from './report/planFindings.ts'
import { subjectTitle } from './findingSubject.ts'
import { ownOr } from './ownOr.ts'
import type { SentenceWords } from './words.ts'

interface Sayings extends Omit<FindingWords, 'finding' | 'fix'> {
  readonly quote: SentenceWords['quote']
  readonly sentences: PathFindings & PlanFindings
  readonly labels: FixLabels
}

/** The findings and fixes of a language; what a host's own rule finds speaks for itself. */
export const findingWordsIn = ({ quote, sentences, labels, ...words }: Sayings): FindingWords => ({
  ...words,
  finding: (finding, journey) =>
    ownOr(sentences, finding.rule)?.(finding, journey) ??
    finding.sentence ??
    `${finding.rule}: ${quote(subjectTitle(finding, journey))}.`,
  fix: (fix, journey) => ownOr(labels, fix.id)?.(fix, journey) ?? fix.label ?? fix.id,
})
