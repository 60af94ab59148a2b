import type { FullWords } from '../../../words/editor/fullWords.ts'
import type { FieldPath } from './fieldPath.ts'
import type { Subject } from './subject.ts'

type Names = Readonly<Record<string, string>>

/** The names of the choices of each field, by kind of record and field. */
const namesIn = (words: FullWords): Readonly<Record<string, Names>> => ({
  'journey.state': words.journeyState,
  'empathy.aspect': words.choice.empathyAspect,
  'lane.role': words.laneRole,
  'channel.medium': words.channelMedium,
  'channel.ownership': words.channelOwnership,
  'channel.type': words.channelType,
  'touchpoint.startedBy': words.initiator,
  'touchpoint.fourC': words.choice.fourC,
  'activity.actor': words.actor,
  'barrier.cause': words.barrierCause,
  'barrier.fourC': words.choice.fourC,
  'solution.status': words.solutionStatus,
  'solution.fourC': words.choice.fourC,
  'note.type': words.noteType,
  'metric.type': words.choice.metricType,
  'metric.method': words.choice.surveyMethod,
  'metric.direction': words.choice.direction,
  'exit.to': words.exitDestination,
  'research.question': words.choice.researchQuestion,
  'evidence.strength': words.evidenceStrength,
  'evidence.type': words.choice.evidenceType,
})

/** What the choices of a field are called. A choice without a name is shown as the model has it. */
export const choiceNames = (words: FullWords, { kind }: Subject, path: FieldPath): Names =>
  namesIn(words)[`${kind}.${path.at(-1) ?? ''}`] ?? {}
