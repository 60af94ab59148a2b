import { ownOr } from '../../ownOr.ts'
import type { FindingWords } from '../../report/findingWords.ts'
import { subjectTitle } from '../../findingSubject.ts'
import { quote } from '../quote.ts'
import { drafts } from './drafts.ts'
import { fixLabels } from './fixes.ts'
import { pathFindings } from './pathFindings.ts'
import { planFindings } from './planFindings.ts'
import { ruleName } from './rules.ts'

const sentences = { ...pathFindings, ...planFindings }

export const findingWords: FindingWords = {
  finding(finding, journey) {
    const sentence = ownOr(sentences, finding.rule)
    return (
      sentence?.(finding, journey) ?? finding.sentence ?? `${finding.rule}: ${quote(subjectTitle(finding, journey))}.`
    )
  },
  fix: (fix, journey) => ownOr(fixLabels, fix.id)?.(fix, journey) ?? fix.label ?? fix.id,
  ruleName,
  findingsNone: 'Замечаний нет. Правила судят только о том, что есть на карте: чего на ней нет, того они не видят.',
  drafts,
}
