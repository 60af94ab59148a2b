import type { ReportWords } from '@journeykit/core'
import type { MapWords } from '../mapWords.ts'
import type { ComparisonViewWords } from './comparisonViewWords.ts'
import type { EmpathyMapWords } from './empathyWords.ts'
import type { StoryTextWords } from './storyTextWords.ts'
import type { TrendChartWords } from './trendChartWords.ts'
import type { FindingsListWords } from './findingsListWords.ts'
import type { PriorityMatrixWords } from './priorityMatrixWords.ts'
import type { BlueprintViewWords } from './blueprintViewWords.ts'
import type { StageFunnelWords } from './stageFunnelWords.ts'
import type { StoryboardWords } from './storyboardWords.ts'
import type { ActionPlanWords } from './planWords.ts'

/**
 * Every sentence and label of the reports (empathy map, findings, plan, comparison, trend, story), on top of those of the
 * map and of core's reports. Apart from the map's, so that a page that only shows a map does not load them.
 */
export interface ReportViewWords
  extends
    MapWords,
    ReportWords,
    EmpathyMapWords,
    ComparisonViewWords,
    TrendChartWords,
    ActionPlanWords,
    StoryTextWords,
    FindingsListWords,
    PriorityMatrixWords,
    BlueprintViewWords,
    StageFunnelWords,
    StoryboardWords {}
