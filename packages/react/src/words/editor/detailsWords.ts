import type {
  Direction,
  DurationParts,
  EmpathyAspect,
  EvidenceType,
  FourC,
  Kind,
  MetricType,
  ResearchQuestion,
  SurveyMethod,
} from '@journeykit/core'
import type { FieldName } from './fieldName.ts'

type Names<Of extends string> = Readonly<Record<Of, string>>

/** What the fields of a form are about, one after the other; `more` is folded away until it is asked for. */
export type DetailsSection = 'what' | 'known' | 'who' | 'where' | 'more'

/** What the fields are called. Labels begin with a capital. */
export interface FieldWords {
  /** The usual name of each field. */
  readonly field: Names<FieldName>
  /** Where a field has another name in one kind of record, or in one group: `{ exit: { title: '…' } }`. */
  readonly fieldIn: Readonly<Record<string, Partial<Names<FieldName>>>>
  /** What a field asks for, where its name does not tell; by name, or in one kind or group as above. */
  readonly fieldHint: Partial<Names<FieldName>>
  readonly fieldHintIn: Readonly<Record<string, Partial<Names<FieldName>>>>
  /** What the choices are called that the map itself never names, as within a sentence. */
  readonly choice: {
    readonly metricType: Names<MetricType>
    readonly evidenceType: Names<EvidenceType>
    readonly empathyAspect: Names<EmpathyAspect>
    readonly researchQuestion: Names<ResearchQuestion>
    readonly fourC: Names<FourC>
    readonly direction: Names<Direction>
    readonly surveyMethod: Names<SurveyMethod>
  }
  readonly durationUnit: Names<keyof DurationParts>
}

/** What the details of a record say. */
export interface DetailsWords extends FieldWords {
  /** Names the form: “Details: stage”. */
  readonly detailsOf: (kind: string) => string
  readonly journeyItself: string
  readonly section: Names<DetailsSection>
  /** The choice that says that something is not known. */
  readonly notKnown: string
  /** The choice that has not been made where one is needed. */
  readonly chooseOne: string
  /** Beside a number: “Expected time: unit”. */
  readonly unitOf: (field: string) => string
  readonly openLink: string
  /** “Go to Queue”: selects the record that a field names. */
  readonly goTo: (title: string) => string
  /** “Goals 2”: an entry of a list. */
  readonly entryOf: (list: string, position: number) => string
  readonly addEntry: (list: string) => string
  readonly removeEntry: (entry: string) => string
  readonly moveEntryUp: (entry: string) => string
  readonly moveEntryDown: (entry: string) => string
  readonly filterLinks: (field: string) => string
  /** Under a list of links that was cut short: “12 more: narrow the filter”. */
  readonly linksLeftOut: (count: number) => string
  readonly linksNone: string
  /** Of a kind that can be made where it is linked. */
  readonly addLinked: (kind: 'evidence' | 'metric') => string
  /** The button that makes and links it. */
  readonly addAndLink: string
  readonly cancel: string
  /** Solutions, in a barrier and in a question. */
  readonly removedBy: string
  readonly answeredBy: string
  /** What rests on a piece of evidence, or uses a metric or a channel. */
  readonly usedBy: string
  readonly usedByNothing: string
  /** An entry or a group that is kept as soon as what it needs is there. */
  readonly keptOnceThere: (fields: string) => string
  /** A text that Escape put back to what it was. */
  readonly bringBack: (text: string) => string
  /** What was typed and refused: “Not kept yet: Severity of Queue.” */
  readonly notKept: (field: string, title: string) => string
  readonly notLengthOfTime: (field: string) => string
  readonly manySelected: (count: number) => string
  readonly manySelectedHint: string
  readonly removeAll: (count: number) => string
  readonly removeOne: (kind: Kind) => string
  readonly nothingSelectedHint: string
}
