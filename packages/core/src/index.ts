export { createId, isId, type Id } from './model/id.ts'
export { kinds, type Kind, type RecordRef } from './model/kind.ts'
export { lookUp, type Table } from './model/table.ts'
export { journeyStates, journeyFields, type Journey, type JourneyHead, type JourneyState } from './model/journey.ts'
export { createJourney, usualLanes, type NewJourney } from './model/createJourney.ts'
export { checkJourney } from './model/checkJourney.ts'
export type { Breach, BreachCode } from './model/breach.ts'
export type { AnyField, Rule } from './model/field.ts'
export type { Persona, Segment } from './model/persona.ts'
export { empathyAspects, type Empathy, type EmpathyAspect } from './model/empathy.ts'
export type { Stage } from './model/stage.ts'
export type { Step } from './model/step.ts'
export type { Picture } from './model/picture.ts'
export type { TimeSpent } from './model/timeSpent.ts'
export type { Economics } from './model/economics.ts'
export { fourCs, type FourC } from './model/fourC.ts'
export { laneRoles, freeLaneRoles, type Lane, type LaneRole } from './model/lane.ts'
export {
  channelMedia,
  channelOwnerships,
  channelTypes,
  type Channel,
  type ChannelMedium,
  type ChannelOwnership,
  type ChannelType,
} from './model/channel.ts'
export { initiators, type Initiator, type ResponseTime, type Touchpoint } from './model/touchpoint.ts'
export { actors, type Activity, type Actor } from './model/activity.ts'
export { scoreOf, type Emotion, type Reading } from './model/emotion.ts'
export { emotionAt } from './model/emotions.ts'
export { barrierCauses, type Barrier, type BarrierCause } from './model/barrier.ts'
export { solutionStatuses, type Rating, type Solution, type SolutionStatus } from './model/solution.ts'
export {
  answerRange,
  directions,
  metricTypes,
  surveyMethods,
  type AnswerCount,
  type Direction,
  type Metric,
  type MetricReading,
  type MetricType,
  type SurveyMethod,
} from './model/metric.ts'
export { researchQuestions, type Research, type ResearchQuestion } from './model/research.ts'
export type { JourneyArchive, JourneyVersion } from './model/archive.ts'
export { noteTypes, type Note, type NoteType } from './model/note.ts'
export { exitDestinations, type Exit, type ExitDestination } from './model/exit.ts'
export {
  evidenceStrengths,
  evidenceTypes,
  type Evidence,
  type EvidenceStrength,
  type EvidenceType,
} from './model/evidence.ts'
export type { PlaceId } from './model/place.ts'
export { durationParts, durationSeconds, isDuration, type Duration, type DurationParts } from './model/duration.ts'
export { typicalSeconds, type TimeFrame } from './model/timeFrame.ts'
export { defaultScale, emotionClass, leaning, rescale, type EmotionClass, type EmotionScale } from './model/scale.ts'
export { byOrder, keyBetween, type Position } from './model/order.ts'
export { isLink, isPicture } from './model/url.ts'
export { belonging, fieldsOf, recordOf, tableNames, tableOf, type OrderedKind, type Records } from './model/records.ts'
export { inOrder, recordsAt, siblingsOf, stepsOf, type StandingKind } from './model/arrangement.ts'
export { columnsOf, type Column } from './model/columns.ts'
export { operationTypes, type Operation, type OperationType } from './operations/operations.ts'
export type { Refusal } from './operations/refusal.ts'
export type { Change } from './operations/change.ts'
export { applyOperation, canApply, refusalOf, type Outcome } from './operations/apply.ts'
export { edit, RefusedError } from './operations/edit.ts'
export type { Add, AddInput } from './operations/adding.ts'
export type { Changes, Edit } from './operations/editing.ts'
export type { Move } from './operations/moving.ts'
export type { Remove } from './operations/removing.ts'
export { addActivity } from './operations/activities/addActivity.ts'
export { editActivity } from './operations/activities/editActivity.ts'
export { moveActivity } from './operations/activities/moveActivity.ts'
export { removeActivity } from './operations/activities/removeActivity.ts'
export { addBarrier } from './operations/barriers/addBarrier.ts'
export { editBarrier } from './operations/barriers/editBarrier.ts'
export { moveBarrier } from './operations/barriers/moveBarrier.ts'
export { removeBarrier } from './operations/barriers/removeBarrier.ts'
export { addChannel } from './operations/channels/addChannel.ts'
export { editChannel } from './operations/channels/editChannel.ts'
export { moveChannel } from './operations/channels/moveChannel.ts'
export { removeChannel } from './operations/channels/removeChannel.ts'
export { addEmotion } from './operations/emotions/addEmotion.ts'
export { clearEmotion } from './operations/emotions/clearEmotion.ts'
export { editEmotion } from './operations/emotions/editEmotion.ts'
export { removeEmotion } from './operations/emotions/removeEmotion.ts'
export { scoreEmotion } from './operations/emotions/scoreEmotion.ts'
export { addEmpathy } from './operations/empathy/addEmpathy.ts'
export { editEmpathy } from './operations/empathy/editEmpathy.ts'
export { moveEmpathy } from './operations/empathy/moveEmpathy.ts'
export { removeEmpathy } from './operations/empathy/removeEmpathy.ts'
export { addEvidence } from './operations/evidence/addEvidence.ts'
export { editEvidence } from './operations/evidence/editEvidence.ts'
export { moveEvidence } from './operations/evidence/moveEvidence.ts'
export { removeEvidence } from './operations/evidence/removeEvidence.ts'
export { addExit } from './operations/exits/addExit.ts'
export { editExit } from './operations/exits/editExit.ts'
export { moveExit } from './operations/exits/moveExit.ts'
export { removeExit } from './operations/exits/removeExit.ts'
export { changeScale } from './operations/journey/changeScale.ts'
export { editJourney } from './operations/journey/editJourney.ts'
export { addLane } from './operations/lanes/addLane.ts'
export { editLane } from './operations/lanes/editLane.ts'
export { moveLane } from './operations/lanes/moveLane.ts'
export { removeLane } from './operations/lanes/removeLane.ts'
export { answerQuestion } from './operations/links/answerQuestion.ts'
export { linkEvidence } from './operations/links/linkEvidence.ts'
export { linkSolution } from './operations/links/linkSolution.ts'
export { reopenQuestion } from './operations/links/reopenQuestion.ts'
export { unlinkEvidence } from './operations/links/unlinkEvidence.ts'
export { unlinkSolution } from './operations/links/unlinkSolution.ts'
export { addMetric } from './operations/metrics/addMetric.ts'
export { editMetric } from './operations/metrics/editMetric.ts'
export { moveMetric } from './operations/metrics/moveMetric.ts'
export { removeMetric } from './operations/metrics/removeMetric.ts'
export { addNote } from './operations/notes/addNote.ts'
export { editNote } from './operations/notes/editNote.ts'
export { moveNote } from './operations/notes/moveNote.ts'
export { removeNote } from './operations/notes/removeNote.ts'
export { addPersona } from './operations/personas/addPersona.ts'
export { editPersona } from './operations/personas/editPersona.ts'
export { movePersona } from './operations/personas/movePersona.ts'
export { removePersona } from './operations/personas/removePersona.ts'
export { addResearch } from './operations/research/addResearch.ts'
export { editResearch } from './operations/research/editResearch.ts'
export { moveResearch } from './operations/research/moveResearch.ts'
export { removeResearch } from './operations/research/removeResearch.ts'
export { addSolution } from './operations/solutions/addSolution.ts'
export { editSolution } from './operations/solutions/editSolution.ts'
export { moveSolution } from './operations/solutions/moveSolution.ts'
export { removeSolution } from './operations/solutions/removeSolution.ts'
export { addStage } from './operations/stages/addStage.ts'
export { editStage } from './operations/stages/editStage.ts'
export { moveStage } from './operations/stages/moveStage.ts'
export { removeStage } from './operations/stages/removeStage.ts'
export { addStep } from './operations/steps/addStep.ts'
export { editStep } from './operations/steps/editStep.ts'
export { moveStep } from './operations/steps/moveStep.ts'
export { removeStep } from './operations/steps/removeStep.ts'
export { addTouchpoint } from './operations/touchpoints/addTouchpoint.ts'
export { editTouchpoint } from './operations/touchpoints/editTouchpoint.ts'
export { moveTouchpoint } from './operations/touchpoints/moveTouchpoint.ts'
export { removeTouchpoint } from './operations/touchpoints/removeTouchpoint.ts'
export { createJourneyStore } from './store/createJourneyStore.ts'
export type { JourneyStore, JourneyStoreOptions, StoreState } from './store/journeyStore.ts'
export { emptyHistory, type History, type Typing } from './history/history.ts'
export { record } from './history/record.ts'
export { undo } from './history/undo.ts'
export { redo } from './history/redo.ts'
export { group } from './history/group.ts'
export { typingOf } from './history/typingOf.ts'
export type { HistoryStep } from './history/historyStep.ts'
export { emotionCurve, type Curve, type CurvePoint, type ScoredPoint } from './analysis/emotionCurve.ts'
export type { Slope } from './analysis/slope.ts'
export type { Peak, PeakEnd } from './analysis/peakEnd.ts'
export {
  findBottlenecks,
  type Bottleneck,
  type BottleneckOptions,
  type Bottlenecks,
} from './analysis/findBottlenecks.ts'
export { termNames, type Known, type Term, type TermMethod, type TermName } from './analysis/bottleneck/term.ts'
export type { Loss, Losses } from './analysis/bottleneck/losses.ts'
export { economics, usualCostRatio, type EconomicsNow } from './analysis/economics.ts'
export type { Grain } from './analysis/bottleneck/spot.ts'
export { defaultWeights, WeightError, type Weights } from './analysis/bottleneck/weights.ts'
export { channelPath, type ChannelPath, type ChannelStop, type ChannelSwitch } from './analysis/channelPath.ts'
export { evidenceOf, type Evidenced } from './analysis/evidenceOf.ts'
export {
  compareSegments,
  type SegmentComparison,
  type SegmentGap,
  type SegmentPart,
} from './analysis/compareSegments.ts'
export { fourCLens, type FourCKind, type FourCLens, type FourCPart } from './analysis/fourCLens.ts'
export { stageFunnel, type FunnelPlace, type FunnelStage, type StageFunnel } from './analysis/stageFunnel.ts'
export type { FunnelExit } from './analysis/stageFunnel/funnelExit.ts'
export type { FunnelTime } from './analysis/stageFunnel/funnelTime.ts'
export { serviceBlueprint, type BlueprintSection, type ServiceBlueprint } from './analysis/serviceBlueprint.ts'
export type { BlueprintLine } from './analysis/serviceBlueprint/lines.ts'
export type { DepartmentHandOff } from './analysis/serviceBlueprint/handOffs.ts'
export {
  blueprintLines,
  blueprintRoles,
  type BlueprintLineName,
  type BlueprintRole,
} from './analysis/serviceBlueprint/roles.ts'
export { storyBeats, type StoryOutline } from './analysis/storyBeats.ts'
export {
  storyChapters,
  type Claim,
  type StageBeat,
  type StoryBeat,
  type StoryBeatName,
  type StoryBeats,
  type StoryChapter,
  type TurnBeat,
  type TurnMark,
} from './analysis/story/beat.ts'
export { whatIf, type WhatIf } from './analysis/whatIf.ts'
export type { Ending } from './analysis/whatif/ending.ts'
export {
  assumptionCodes,
  skipReasons,
  type AnswerFaster,
  type Assumption,
  type AssumptionCode,
  type FixExit,
  type RemoveBarrier,
  type SetStay,
  type ShortenWait,
  type SkippedChange,
  type SkipReason,
  type WhatIfChange,
} from './analysis/whatif/whatIfChange.ts'
export {
  answerStates,
  questionsOpen,
  type AnswerState,
  type Answered,
  type QuestionsOpen,
  type QuestionState,
} from './analysis/questionsOpen.ts'
export {
  solutionCoverage,
  type Covered,
  type CoverageOf,
  type SolutionCoverage,
  type Uncovered,
} from './analysis/solutionCoverage.ts'
export type { Money } from './analysis/money.ts'
export { scoreSurvey, surveyDirections, type ScoringMethod, type SurveyScore } from './analysis/scoreSurvey.ts'
export { isSurvey, surveyTypes, type Survey, type SurveyType } from './analysis/survey/survey.ts'
export type { AnswerClass, AnswerClassName } from './analysis/survey/answerClasses.ts'
export type { Interval, IntervalMethod } from './analysis/survey/interval.ts'
export { emotionToSurvey, surveyToEmotion, type Asked } from './analysis/survey/surveyToEmotion.ts'
export { metricHistory, type MetricValue, type ReadingMethod } from './analysis/metricHistory.ts'
export { metricNow, type MetricNow } from './analysis/metricNow.ts'
export {
  prioritise,
  type OwnFormula,
  type Priorities,
  type Priority,
  type PriorityOptions,
  type Unranked,
} from './analysis/prioritise.ts'
export {
  priorityFactors,
  priorityMethods,
  quarters,
  type Judgement,
  type PriorityFactor,
  type PriorityMethod,
  type PriorityTerm,
  type Quarter,
} from './analysis/priority/priority.ts'
export { defaultThresholds, ThresholdError, type Thresholds } from './analysis/priority/thresholds.ts'
export { lintJourney } from './findings/lintJourney.ts'
export type { LintOptions, RuleSettings } from './findings/lintOptions.ts'
export { LintOptionsError, type LintOptionsFault } from './findings/lintOptionsError.ts'
export type { FailedRule, LintReport } from './findings/lintReport.ts'
export { rules, type BuiltInRule, type BuiltInRuleId } from './findings/rules.ts'
export type { Found, JourneyRule, NoSettings, RuleContext, Settings } from './findings/rule.ts'
export type { Finding, FindingTerm, RuleId } from './findings/finding.ts'
export { fixIds, type Fix, type FixId } from './findings/fix.ts'
export type { DraftTexts } from './findings/draftTexts.ts'
export { diffJourneys } from './versions/diff/diffJourneys.ts'
export { applyDiff, type DiffOutcome } from './versions/diff/applyDiff.ts'
export type { DiffRefusal } from './versions/diff/diffRefusal.ts'
export type { FieldChange, JourneyDiff, RecordChange, WholeRecord } from './versions/diff/journeyDiff.ts'
export { mergeJourneys } from './versions/merge/mergeJourneys.ts'
export type { ConflictReason, Merge, MergeConflict, Reordered } from './versions/merge/merge.ts'
export { compareJourneys } from './versions/compare/compareJourneys.ts'
export type {
  BottleneckChange,
  BottleneckFate,
  BottleneckSide,
  CurveChange,
  Edited,
  FigureChange,
  JourneyComparison,
  Moved,
  PairedPoint,
  Renamed,
  Rescored,
} from './versions/compare/journeyComparison.ts'
export { trend, type KnownPoint, type Trend, type TrendPoint } from './versions/trend/trend.ts'
export type { Measure } from './versions/trend/measure.ts'
export { createArchive } from './versions/archive/createArchive.ts'
export { addVersion, type NewVersion } from './versions/archive/addVersion.ts'
export { removeVersion } from './versions/archive/removeVersion.ts'
export { latestVersion } from './versions/archive/latestVersion.ts'
export { versionOn } from './versions/archive/versionOn.ts'
export { nextReviewOf } from './versions/archive/nextReviewOf.ts'
export type { ArchiveOutcome } from './versions/archive/archiveOutcome.ts'
export type { ArchiveRefusal } from './versions/archive/archiveRefusal.ts'
export type {
  FigureWords,
  NameWords,
  RefusalWords,
  SentenceWords,
  ShownWords,
  TimeWords,
  Words,
} from './words/words.ts'
export { isolated } from './words/isolated.ts'
export { titleOf } from './words/titleOf.ts'
export { en } from './words/en.ts'
export { enRefusals } from './words/en.refusals.ts'
export { enShown } from './words/en.shown.ts'
export { ru } from './words/ru.ts'
export { ruRefusals } from './words/ru.refusals.ts'
export { ruShown } from './words/ru.shown.ts'
export { de } from './words/de.ts'
export { deRefusals } from './words/de.refusals.ts'
export { deShown } from './words/de.shown.ts'
export { ar } from './words/ar.ts'
export { arRefusals } from './words/ar.refusals.ts'
export { arShown } from './words/ar.shown.ts'
export { pluralIn, type PluralForms } from './words/plural.ts'
export { tellStory, type Story, type StoryParagraph, type StorySentence, type TellingWords } from './words/tellStory.ts'
export { storyMarkdown } from './words/storyMarkdown.ts'
export type { ReportWords } from './words/report/reportWords.ts'
export type { StoryTellers, StoryWords } from './words/report/storyWords.ts'
export type { ReportNames } from './words/report/reportNames.ts'
export type { BlueprintWords } from './words/report/blueprintWords.ts'
export type { FourCWords } from './words/report/fourCWords.ts'
export type { SegmentWords } from './words/report/segmentWords.ts'
export type { WhatIfWords } from './words/report/whatIfWords.ts'
export type { ComparisonWords } from './words/report/comparisonWords.ts'
export type { MergeWords } from './words/report/mergeWords.ts'
export type { TrendWords } from './words/report/trendWords.ts'
export type { SurveyWords } from './words/report/surveyWords.ts'
export type { MetricWords } from './words/report/metricWords.ts'
export type { EconomicsWords } from './words/report/economicsWords.ts'
export type { MetricKind } from './words/metricValue.ts'
export { measureValueIn } from './words/measureValue.ts'
export type { FindingWords } from './words/report/findingWords.ts'
export type { CoverageWords } from './words/report/coverageWords.ts'
export type { ResearchWords } from './words/report/researchWords.ts'
export type { PriorityWords } from './words/report/priorityWords.ts'
export { enReport } from './words/en.report.ts'
export { ruReport } from './words/ru.report.ts'
export { deReport } from './words/de.report.ts'
export { arReport } from './words/ar.report.ts'
