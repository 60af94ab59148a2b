import type { Words } from '../words.ts'
import type { ReportNames } from './reportNames.ts'
import type { StoryWords } from './storyWords.ts'
import type { SurveyWords } from './surveyWords.ts'
import type { MetricWords } from './metricWords.ts'
import type { EconomicsWords } from './economicsWords.ts'
import type { FindingWords } from './findingWords.ts'
import type { PriorityWords } from './priorityWords.ts'
import type { CoverageWords } from './coverageWords.ts'
import type { ResearchWords } from './researchWords.ts'
import type { WhatIfWords } from './whatIfWords.ts'
import type { SegmentWords } from './segmentWords.ts'
import type { BlueprintWords } from './blueprintWords.ts'
import type { FourCWords } from './fourCWords.ts'
import type { ComparisonWords } from './comparisonWords.ts'
import type { MergeWords } from './mergeWords.ts'
import type { TrendWords } from './trendWords.ts'

/**
 * Every word and sentence of the reports (findings, comparisons, plans, stories) in one language, on top of the words
 * of the map. Apart from those, so that a page that only shows a map does not load them.
 */
export interface ReportWords
  extends
    Words,
    ReportNames,
    StoryWords,
    SurveyWords,
    MetricWords,
    EconomicsWords,
    FindingWords,
    PriorityWords,
    CoverageWords,
    ResearchWords,
    WhatIfWords,
    SegmentWords,
    BlueprintWords,
    FourCWords,
    ComparisonWords,
    MergeWords,
    TrendWords {}
