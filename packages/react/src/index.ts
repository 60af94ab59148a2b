export { JourneyMap, type JourneyMapProps } from './components/JourneyMap/JourneyMap.tsx'
export type { MapOptions } from './components/JourneyMap/MapOptions.ts'
export type { MapSlots, Slot } from './components/JourneyMap/MapSlots.ts'
export type { JourneyMapHandle } from './interaction/mapRef.ts'
export type { MapShow } from './interaction/mapShow.ts'
export { selectionOf, type Selection } from './interaction/selection.ts'
export type { ValueStore } from './interaction/valueStore.ts'
export {
  JourneyEditor,
  type EditorOptions,
  type JourneyEditorProps,
} from './components/JourneyEditor/JourneyEditor.tsx'
export type { Edited } from './components/JourneyEditor/useEditedStore.ts'
export type { Permission } from './components/JourneyEditor/permission.ts'
export { useAutosave, type AutosaveOptions } from './components/JourneyEditor/saving/useAutosave.ts'
export {
  createAutosave,
  type Autosave,
  type Save,
  type SavingState,
} from './components/JourneyEditor/saving/autosave.ts'
export type { Saving } from './components/JourneyEditor/saving/SaveState.tsx'
export { enEditor } from './words/en.editor.ts'
export { ruEditor } from './words/ru.editor.ts'
export { deEditor } from './words/de.editor.ts'
export { arEditor } from './words/ar.editor.ts'
export type { EditorWords } from './words/editor/editorWords.ts'
export type { LaterWords } from './words/editor/laterWords.ts'
export { en } from './words/en.ts'
export { ru } from './words/ru.ts'
export { de } from './words/de.ts'
export { ar } from './words/ar.ts'
export type { MapWords } from './words/mapWords.ts'
export {
  EmotionCurve,
  type EmotionCurveOptions,
  type EmotionCurveProps,
} from './components/EmotionCurve/EmotionCurve.tsx'
export type { Density, Theme, ViewOptions } from './components/View/View.tsx'
export { themeTokens, type ThemeToken, type ThemeTokenKind } from './styles/themeTokens.ts'
export type { HeadingLevel } from './components/View/headingLevel.ts'
export type { JourneyInput } from './binding/SourceContext.ts'
export {
  ChannelSwimlanes,
  type ChannelSwimlanesOptions,
  type ChannelSwimlanesProps,
} from './components/ChannelSwimlanes/ChannelSwimlanes.tsx'
export { PersonaCard, type PersonaCardOptions, type PersonaCardProps } from './components/PersonaCard/PersonaCard.tsx'
export {
  BottleneckList,
  type BottleneckListOptions,
  type BottleneckListProps,
} from './components/BottleneckList/BottleneckList.tsx'
export { EmpathyMap, type EmpathyMapOptions, type EmpathyMapProps } from './components/EmpathyMap/EmpathyMap.tsx'
export type { ReportViewOptions } from './components/ReportView/ReportView.tsx'
export type { ReportViewWords } from './words/report/reportViewWords.ts'
export type { EmpathyMapWords } from './words/report/empathyWords.ts'
export { enReport } from './words/en.report.ts'
export { ruReport } from './words/ru.report.ts'
export { deReport } from './words/de.report.ts'
export { arReport } from './words/ar.report.ts'
export { ActionPlan, type ActionPlanOptions, type ActionPlanProps } from './components/ActionPlan/ActionPlan.tsx'
export type { ActionPlanWords } from './words/report/planWords.ts'
export { StoryText, type StoryTextOptions, type StoryTextProps } from './components/StoryText/StoryText.tsx'
export type { StoryTextWords } from './words/report/storyTextWords.ts'
export {
  FindingsList,
  type FindingsListOptions,
  type FindingsListProps,
} from './components/FindingsList/FindingsList.tsx'
export type { FindingsListWords } from './words/report/findingsListWords.ts'
export {
  PriorityMatrix,
  type PriorityMatrixOptions,
  type PriorityMatrixProps,
} from './components/PriorityMatrix/PriorityMatrix.tsx'
export type { RankingMethod } from './components/PriorityMatrix/usePriorities.ts'
export type { PriorityMatrixWords } from './words/report/priorityMatrixWords.ts'
export {
  JourneyComparison,
  type JourneyComparisonOptions,
  type JourneyComparisonProps,
} from './components/JourneyComparison/JourneyComparison.tsx'
export type { ComparisonViewWords } from './words/report/comparisonViewWords.ts'
export { TrendChart, type TrendChartOptions, type TrendChartProps } from './components/TrendChart/TrendChart.tsx'
export type { TrendChartWords } from './words/report/trendChartWords.ts'
export type { ViewProblem, ViewState } from './binding/viewState.ts'
export type { StatusWords } from './words/statusWords.ts'
export {
  ServiceBlueprint,
  type ServiceBlueprintOptions,
  type ServiceBlueprintProps,
} from './components/ServiceBlueprint/ServiceBlueprint.tsx'
export { StageFunnel, type StageFunnelOptions, type StageFunnelProps } from './components/StageFunnel/StageFunnel.tsx'
export {
  StoryboardStrip,
  type StoryboardStripOptions,
  type StoryboardStripProps,
} from './components/StoryboardStrip/StoryboardStrip.tsx'
export type { BlueprintViewWords } from './words/report/blueprintViewWords.ts'
export type { StageFunnelWords } from './words/report/stageFunnelWords.ts'
export type { StoryboardWords } from './words/report/storyboardWords.ts'
// Without a drawing of their own: for hosts that keep the behaviour and draw their own.
export { JourneyProvider } from './binding/JourneyProvider.tsx'
export { useJourney } from './binding/useJourney.ts'
export { useRecord, useRecordsAt } from './binding/useRecord.ts'
export { useEmotionCurve } from './binding/useEmotionCurve.ts'
export { useSelection, type SelectionControl } from './binding/useSelection.ts'
export { useGridNavigation, type GridProps } from './interaction/useGridNavigation.ts'
export { createCellStore, type CellState, type CellStore } from './interaction/cellState.ts'
export type { Grid } from './interaction/gridNavigation.ts'
