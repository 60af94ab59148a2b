import type { ReactElement } from 'react'
import type { JourneyInput } from '../binding/SourceContext.ts'
import { ActionPlan } from '../components/ActionPlan/ActionPlan.tsx'
import { BottleneckList } from '../components/BottleneckList/BottleneckList.tsx'
import { ChannelSwimlanes } from '../components/ChannelSwimlanes/ChannelSwimlanes.tsx'
import { EmotionCurve } from '../components/EmotionCurve/EmotionCurve.tsx'
import { EmpathyMap } from '../components/EmpathyMap/EmpathyMap.tsx'
import { StoryText } from '../components/StoryText/StoryText.tsx'
import { FindingsList } from '../components/FindingsList/FindingsList.tsx'
import { PriorityMatrix } from '../components/PriorityMatrix/PriorityMatrix.tsx'
import { PersonaCard } from '../components/PersonaCard/PersonaCard.tsx'
import { ServiceBlueprint } from '../components/ServiceBlueprint/ServiceBlueprint.tsx'
import { StageFunnel } from '../components/StageFunnel/StageFunnel.tsx'
import { StoryboardStrip } from '../components/StoryboardStrip/StoryboardStrip.tsx'
import { ComparedToEarlier } from './ComparedToEarlier.tsx'
import { FollowedThroughTime } from './FollowedThroughTime.tsx'
import type { ReportViewOptions } from '../components/ReportView/ReportView.tsx'

/** Every view beside the map, with the role it has and its class. */
export const views: readonly {
  readonly name: string
  readonly View: (props: JourneyInput & ReportViewOptions) => ReactElement
  readonly role: 'figure' | 'article' | 'region'
  readonly css: string
}[] = [
  { name: 'EmotionCurve', View: EmotionCurve, role: 'figure', css: 'jk-emotion-curve' },
  { name: 'ChannelSwimlanes', View: ChannelSwimlanes, role: 'figure', css: 'jk-swimlanes' },
  { name: 'PersonaCard', View: PersonaCard, role: 'article', css: 'jk-persona-card' },
  { name: 'BottleneckList', View: BottleneckList, role: 'region', css: 'jk-bottleneck-list' },
  { name: 'EmpathyMap', View: EmpathyMap, role: 'article', css: 'jk-empathy-map' },
  { name: 'ActionPlan', View: ActionPlan, role: 'region', css: 'jk-action-plan' },
  { name: 'JourneyComparison', View: ComparedToEarlier, role: 'region', css: 'jk-journey-comparison' },
  { name: 'TrendChart', View: FollowedThroughTime, role: 'figure', css: 'jk-trend-chart' },
  { name: 'StoryText', View: StoryText, role: 'article', css: 'jk-story-text' },
  { name: 'FindingsList', View: FindingsList, role: 'region', css: 'jk-findings-list' },
  { name: 'PriorityMatrix', View: PriorityMatrix, role: 'region', css: 'jk-priority-matrix' },
  { name: 'ServiceBlueprint', View: ServiceBlueprint, role: 'region', css: 'jk-service-blueprint' },
  { name: 'StageFunnel', View: StageFunnel, role: 'region', css: 'jk-stage-funnel' },
  { name: 'StoryboardStrip', View: StoryboardStrip, role: 'region', css: 'jk-storyboard-strip' },
]
