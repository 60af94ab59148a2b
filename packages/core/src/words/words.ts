import type { Bottleneck } from '../analysis/findBottlenecks.ts'
import type { TermName } from '../analysis/bottleneck/term.ts'
import type { ChannelPath } from '../analysis/channelPath.ts'
import type { Curve } from '../analysis/emotionCurve.ts'
import type { Actor } from '../model/activity.ts'
import type { BarrierCause } from '../model/barrier.ts'
import type { Breach } from '../model/breach.ts'
import type { ChannelMedium, ChannelOwnership, ChannelType } from '../model/channel.ts'
import type { Duration } from '../model/duration.ts'
import type { EvidenceStrength } from '../model/evidence.ts'
import type { ExitDestination } from '../model/exit.ts'
import type { Journey, JourneyState } from '../model/journey.ts'
import type { Kind } from '../model/kind.ts'
import type { LaneRole } from '../model/lane.ts'
import type { NoteType } from '../model/note.ts'
import type { EmotionClass, EmotionScale } from '../model/scale.ts'
import type { SolutionStatus } from '../model/solution.ts'
import type { TimeFrame } from '../model/timeFrame.ts'
import type { Initiator } from '../model/touchpoint.ts'
import type { OperationType } from '../operations/operations.ts'
import type { Refusal } from '../operations/refusal.ts'

type Names<Of extends string | number> = Readonly<Record<Of, string>>

/** What the model's choices are called. Lanes begin with a capital, as headings do; all else is written as within a sentence. */
export interface NameWords {
  readonly kind: Names<Kind>
  readonly laneRole: Names<LaneRole>
  readonly evidenceStrength: Names<EvidenceStrength>
  readonly channelMedium: Names<ChannelMedium>
  readonly channelOwnership: Names<ChannelOwnership>
  readonly channelType: Names<ChannelType>
  /** Who starts the contact, as a short remark: “we start”. */
  readonly initiator: Names<Initiator>
  readonly actor: Names<Actor>
  readonly barrierCause: Names<BarrierCause>
  readonly exitDestination: Names<ExitDestination>
  readonly noteType: Names<NoteType>
  readonly solutionStatus: Names<SolutionStatus>
  readonly journeyState: Names<JourneyState>
  /** The five classes of a score, from the worst, 1, to the best, 5. */
  readonly emotionClass: Names<EmotionClass>
  readonly term: Names<TermName>
}

/** How figures are written. Minus is a real minus sign. */
export interface FigureWords {
  /** At most two decimals. */
  readonly number: (n: number) => string
  /** A rating from 0 to 1, always with two decimals, so that several stand under one another: `0.61`, `0.20`. */
  readonly rating: (n: number) => string
  /** A difference or a score around zero, one or two decimals: `+1.4`, `−0.8`, `0.0`. */
  readonly signed: (n: number) => string
  /** A score on its scale: signed where neutral is 0, plain on scales such as 1 … 5. One or two decimals. */
  readonly score: (score: number, scale: EmotionScale) => string
  /** A share, 0 … 1, as a percentage: whole, near 0 and 100 % with one decimal. */
  readonly percent: (share: number) => string
  /** An amount in a currency by its ISO 4217 code: “€1,250”, “€4.50”. */
  readonly money: (amount: number, currency: string) => string
  /** A day given as `2026-05-17`. What is not a day comes back as it is. */
  readonly date: (day: string) => string
  /** Several things in a row: “a, b, and c”. */
  readonly list: (items: readonly string[]) => string
}

/** How lengths of time are written. */
export interface TimeWords {
  /** “15 min”, “2 days 4 hr”. What is not a duration comes back as it is. */
  readonly duration: (duration: Duration) => string
  /** “1–7 days”, “from 2 months”, “up to 15 min”. */
  readonly timeFrame: (frame: TimeFrame) => string
}

/** Whole sentences. Text that people wrote stands in them in quotation marks, isolated from their direction. */
export interface SentenceWords {
  /** A text in the quotation marks of the language, isolated from the direction of what is around it. */
  readonly quote: (text: string) => string
  /** A short label for menus and undo: “Add stage”. */
  readonly operation: (type: OperationType) => string
  /** The emotion curve told: highest, lowest, steepest fall and rise, overall, how much was scored. */
  readonly curveSummary: (curve: Curve, journey: Journey) => string
  /** Why a place is a bottleneck: its largest terms and the records that they come from. */
  readonly bottleneck: (bottleneck: Bottleneck, journey: Journey) => string
  /** For an empty list of bottlenecks. */
  readonly bottlenecksNone: string
  /** The route through the channels told: “7 channels, 7 switches.” */
  readonly channelPath: (path: ChannelPath, journey: Journey) => string
}

/** What is said when something is refused. Whoever only shows journeys never says it, so it can be left out or fetched later. */
export interface RefusalWords {
  /** Why an operation was not done, and what to do. */
  readonly refusal: (refusal: Refusal, journey: Journey) => string
  /** What is wrong with a value or a record, and what to do. */
  readonly breach: (breach: Breach) => string
}

/** What is said of a journey that is shown: every word of the core but those of refusals. */
export interface ShownWords extends NameWords, FigureWords, TimeWords, SentenceWords {
  /** BCP 47 tag, for `lang`. */
  readonly language: string
  /** For `dir`. */
  readonly direction: 'ltr' | 'rtl'
}

/**
 * Every word and sentence of the core in one language. A host replaces any of them: `{ ...en, bottlenecksNone: '…' }`.
 * A missing one does not compile.
 */
export interface Words extends ShownWords, RefusalWords {}
