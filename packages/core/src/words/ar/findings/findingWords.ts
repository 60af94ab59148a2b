import { findingWordsIn } from '../../findingWordsIn.ts'
import type { FindingWords } from '../../report/findingWords.ts'
import { quote } from '../quote.ts'
import { drafts } from './drafts.ts'
import { fixLabels } from './fixes.ts'
import { pathFindings } from './pathFindings.ts'
import { planFindings } from './planFindings.ts'
import { ruleName } from './rules.ts'

export const findingWords: FindingWords = /* @__PURE__ */ findingWordsIn({
  quote,
  sentences: { ...pathFindings, ...planFindings },
  labels: fixLabels,
  ruleName,
  findingsNone: 'لم يُعثر على شيء. لا تحكم القواعد إلا على ما تذكره الخريطة، أما ما ليس فيها فلا تراه.',
  drafts,
})
