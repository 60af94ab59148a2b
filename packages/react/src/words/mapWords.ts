import type { EmotionScale, JourneyState, ShownWords } from '@journeykit/core'
import type { StatusWords } from './statusWords.ts'

/**
 * Every sentence and label that the components say, on top of core's words. A host replaces single ones by spreading:
 * `{ ...en, addStage: 'Add phase' }`. User text handed in arrives as written; it is isolated where it is shown.
 */
export interface MapWords extends ShownWords, StatusWords {
  /** Over the title: “Customer journey · as is”. */
  readonly eyebrow: (state: JourneyState) => string
  readonly map: string
  readonly steps: string
  readonly wholeStage: string
  /** Under the head of a folded stage: “3 steps folded”. */
  readonly foldedColumns: (count: number) => string
  readonly channelHint: string
  readonly severityHint: string
  readonly ownerHint: string
  readonly scaleHint: (scale: EmotionScale) => string
  readonly experience: string
  readonly peakEnd: (worst: string, best: string) => string
  readonly scoredSteps: (scored: number, all: number) => string
  readonly bottleneckMark: (score: string) => string
  readonly expectedTime: (time: string) => string
  readonly weStart: string
  readonly momentOfTruth: string
  readonly severity: (of5: number) => string
  readonly severityUnknown: string
  readonly responseTime: (actual: string) => string
  readonly responseTarget: (target: string) => string
  readonly leaves: (share: string | undefined, destination: string) => string
  readonly sampleSize: (n: number) => string
  readonly customersReached: (count: number) => string
  readonly lowest: string
  readonly wow: string
  readonly notScored: string
  /** One point of the curve for those who cannot see it: value, word, trend. */
  readonly emotionPoint: (
    persona: string,
    score: string,
    word: string,
    trend: 'rising' | 'falling' | 'steady' | undefined,
  ) => string
  /** In words, the mean of the steps of a stage that is folded. */
  readonly emotionMean: (persona: string, score: string, word: string) => string
  /** Beside such a point of the curve. */
  readonly mean: string
  readonly emotionGap: (persona: string) => string
  readonly legend: string
  /** In the key, behind the ring of what is assumed: records without a mark are assumed too. */
  readonly orUnmarked: (assumed: string) => string

  readonly emptyTitle: string
  readonly emptyHint: string
  readonly emptyHintReadOnly: string

  readonly undo: string
  readonly redo: string
  readonly undoOf: (label: string) => string
  readonly redoOf: (label: string) => string
  readonly addStage: string
  readonly addTouchpoint: string
  readonly addTouchpointTo: (step: string) => string
  readonly newStage: string
  readonly newTouchpoint: string
  readonly rename: (title: string) => string
  readonly editingHint: string
  /** In an open field, when Escape would throw a long text away. */
  readonly discardAsk: string
  readonly scoreOf: (persona: string, step: string) => string
  readonly scoreMenu: (persona: string, step: string) => string
  readonly clearScore: string
  readonly keysHint: string

  readonly announceDone: (label: string) => string
  readonly announceUndone: (label: string) => string
  readonly announceRedone: (label: string) => string
  readonly announceScored: (persona: string, step: string, score: string) => string
  readonly announceCleared: (persona: string, step: string) => string

  // The views beside the map. Heads of table columns begin with a capital.
  readonly viewAsTable: string
  readonly columnHead: Readonly<Record<'stage' | 'step' | 'touchpoint' | 'channel' | 'startedBy' | 'switch', string>>

  readonly emotionCurve: string
  readonly peak: string
  readonly end: string
  /** Of the band between the lowest and the highest reading. Begins with a capital. */
  readonly spreadKey: string
  /** Of how stirred up the persona is, 0 … 1. Begins with a capital. */
  readonly arousalKey: string
  /** Instead of a curve, where no step is scored. */
  readonly nobodyScored: string

  readonly channelRoute: string
  /** The heading of the swimlanes: “7 channels, 7 switches”. */
  readonly routeTitle: (channels: number, switches: number) => string
  readonly channelUnknown: string
  readonly channelUnused: string
  /** “channel of 1 of 13 touchpoints unknown”. */
  readonly channelsUnknown: (count: number, all: number) => string
  readonly initiatorUnknown: string
  readonly channelSwitch: string
  readonly noTouchpoints: string
  readonly noTouchpointsHere: string

  readonly bottlenecks: string
  /** What the places are ranked by. */
  readonly bottlenecksHint: string
  readonly termWeight: (weight: string) => string
  /** How much of the score is known: “rests on 78 % of its terms by weight”. */
  readonly scoreCoverage: (share: string) => string
  readonly unknownTerms: (terms: string) => string
  readonly reachedBy: (share: string) => string
  readonly customersLost: (count: string) => string

  readonly personaHead: Readonly<
    Record<'segment' | 'demographics' | 'location' | 'interests' | 'goals' | 'frustrations' | 'evidence', string>
  >
  /** Of a segment, as far as it is known: “640 customers, 38 % of all”. */
  readonly segmentSize: (size: string | undefined, share: string | undefined) => string
  /** What stands by a persona that rests on nothing but belief. */
  readonly personaAssumed: string
  readonly personaNone: string
}
