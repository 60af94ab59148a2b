import { addActivity } from './activities/addActivity.ts'
import { editActivity } from './activities/editActivity.ts'
import { moveActivity } from './activities/moveActivity.ts'
import { removeActivity } from './activities/removeActivity.ts'
import { addBarrier } from './barriers/addBarrier.ts'
import { editBarrier } from './barriers/editBarrier.ts'
import { moveBarrier } from './barriers/moveBarrier.ts'
import { removeBarrier } from './barriers/removeBarrier.ts'
import { addChannel } from './channels/addChannel.ts'
import { editChannel } from './channels/editChannel.ts'
import { moveChannel } from './channels/moveChannel.ts'
import { removeChannel } from './channels/removeChannel.ts'
import { addEmotion } from './emotions/addEmotion.ts'
import { clearEmotion } from './emotions/clearEmotion.ts'
import { editEmotion } from './emotions/editEmotion.ts'
import { removeEmotion } from './emotions/removeEmotion.ts'
import { scoreEmotion } from './emotions/scoreEmotion.ts'
import { addEmpathy } from './empathy/addEmpathy.ts'
import { editEmpathy } from './empathy/editEmpathy.ts'
import { moveEmpathy } from './empathy/moveEmpathy.ts'
import { removeEmpathy } from './empathy/removeEmpathy.ts'
import { addEvidence } from './evidence/addEvidence.ts'
import { editEvidence } from './evidence/editEvidence.ts'
import { moveEvidence } from './evidence/moveEvidence.ts'
import { removeEvidence } from './evidence/removeEvidence.ts'
import { addExit } from './exits/addExit.ts'
import { editExit } from './exits/editExit.ts'
import { moveExit } from './exits/moveExit.ts'
import { removeExit } from './exits/removeExit.ts'
import { changeScale } from './journey/changeScale.ts'
import { editJourney } from './journey/editJourney.ts'
import { addLane } from './lanes/addLane.ts'
import { editLane } from './lanes/editLane.ts'
import { moveLane } from './lanes/moveLane.ts'
import { removeLane } from './lanes/removeLane.ts'
import { answerQuestion } from './links/answerQuestion.ts'
import { linkEvidence } from './links/linkEvidence.ts'
import { linkSolution } from './links/linkSolution.ts'
import { reopenQuestion } from './links/reopenQuestion.ts'
import { unlinkEvidence } from './links/unlinkEvidence.ts'
import { unlinkSolution } from './links/unlinkSolution.ts'
import { addMetric } from './metrics/addMetric.ts'
import { editMetric } from './metrics/editMetric.ts'
import { moveMetric } from './metrics/moveMetric.ts'
import { removeMetric } from './metrics/removeMetric.ts'
import { addNote } from './notes/addNote.ts'
import { editNote } from './notes/editNote.ts'
import { moveNote } from './notes/moveNote.ts'
import { removeNote } from './notes/removeNote.ts'
import { addPersona } from './personas/addPersona.ts'
import { editPersona } from './personas/editPersona.ts'
import { movePersona } from './personas/movePersona.ts'
import { removePersona } from './personas/removePersona.ts'
import { addResearch } from './research/addResearch.ts'
import { editResearch } from './research/editResearch.ts'
import { moveResearch } from './research/moveResearch.ts'
import { removeResearch } from './research/removeResearch.ts'
import { addSolution } from './solutions/addSolution.ts'
import { editSolution } from './solutions/editSolution.ts'
import { moveSolution } from './solutions/moveSolution.ts'
import { removeSolution } from './solutions/removeSolution.ts'
import { addStage } from './stages/addStage.ts'
import { editStage } from './stages/editStage.ts'
import { moveStage } from './stages/moveStage.ts'
import { removeStage } from './stages/removeStage.ts'
import { addStep } from './steps/addStep.ts'
import { editStep } from './steps/editStep.ts'
import { moveStep } from './steps/moveStep.ts'
import { removeStep } from './steps/removeStep.ts'
import { addTouchpoint } from './touchpoints/addTouchpoint.ts'
import { editTouchpoint } from './touchpoints/editTouchpoint.ts'
import { moveTouchpoint } from './touchpoints/moveTouchpoint.ts'
import { removeTouchpoint } from './touchpoints/removeTouchpoint.ts'
import type { Definition } from './definition.ts'

// The order of the model. A creator that is missing below, or one too many, does not compile.
type Creators = readonly [
  typeof editJourney,
  typeof changeScale,
  typeof addPersona,
  typeof editPersona,
  typeof movePersona,
  typeof removePersona,
  typeof addEmpathy,
  typeof editEmpathy,
  typeof moveEmpathy,
  typeof removeEmpathy,
  typeof addStage,
  typeof editStage,
  typeof moveStage,
  typeof removeStage,
  typeof addStep,
  typeof editStep,
  typeof moveStep,
  typeof removeStep,
  typeof addLane,
  typeof editLane,
  typeof moveLane,
  typeof removeLane,
  typeof addChannel,
  typeof editChannel,
  typeof moveChannel,
  typeof removeChannel,
  typeof addTouchpoint,
  typeof editTouchpoint,
  typeof moveTouchpoint,
  typeof removeTouchpoint,
  typeof addActivity,
  typeof editActivity,
  typeof moveActivity,
  typeof removeActivity,
  typeof addEmotion,
  typeof editEmotion,
  typeof scoreEmotion,
  typeof clearEmotion,
  typeof removeEmotion,
  typeof addBarrier,
  typeof editBarrier,
  typeof moveBarrier,
  typeof removeBarrier,
  typeof addSolution,
  typeof editSolution,
  typeof moveSolution,
  typeof removeSolution,
  typeof addNote,
  typeof editNote,
  typeof moveNote,
  typeof removeNote,
  typeof addMetric,
  typeof editMetric,
  typeof moveMetric,
  typeof removeMetric,
  typeof addExit,
  typeof editExit,
  typeof moveExit,
  typeof removeExit,
  typeof addResearch,
  typeof editResearch,
  typeof moveResearch,
  typeof removeResearch,
  typeof addEvidence,
  typeof editEvidence,
  typeof moveEvidence,
  typeof removeEvidence,
  typeof linkEvidence,
  typeof linkSolution,
  typeof unlinkEvidence,
  typeof unlinkSolution,
  typeof answerQuestion,
  typeof reopenQuestion,
]

const creators: Creators = [
  editJourney,
  changeScale,
  addPersona,
  editPersona,
  movePersona,
  removePersona,
  addEmpathy,
  editEmpathy,
  moveEmpathy,
  removeEmpathy,
  addStage,
  editStage,
  moveStage,
  removeStage,
  addStep,
  editStep,
  moveStep,
  removeStep,
  addLane,
  editLane,
  moveLane,
  removeLane,
  addChannel,
  editChannel,
  moveChannel,
  removeChannel,
  addTouchpoint,
  editTouchpoint,
  moveTouchpoint,
  removeTouchpoint,
  addActivity,
  editActivity,
  moveActivity,
  removeActivity,
  addEmotion,
  editEmotion,
  scoreEmotion,
  clearEmotion,
  removeEmotion,
  addBarrier,
  editBarrier,
  moveBarrier,
  removeBarrier,
  addSolution,
  editSolution,
  moveSolution,
  removeSolution,
  addNote,
  editNote,
  moveNote,
  removeNote,
  addMetric,
  editMetric,
  moveMetric,
  removeMetric,
  addExit,
  editExit,
  moveExit,
  removeExit,
  addResearch,
  editResearch,
  moveResearch,
  removeResearch,
  addEvidence,
  editEvidence,
  moveEvidence,
  removeEvidence,
  linkEvidence,
  linkSolution,
  unlinkEvidence,
  unlinkSolution,
  answerQuestion,
  reopenQuestion,
]

/** Every operation there is, as plain data told apart by `type`. */
export type Operation = ReturnType<Creators[number]>

/** The type of an operation: `'stage.add'`, `'emotion.score'` … */
export type OperationType = Operation['type']

type AnyDefinition = Definition<string, object>

const definitions: ReadonlyMap<unknown, AnyDefinition> = new Map(
  // An operation's arguments always fit the definition that its type names; only the pair is typed, not the table.
  creators.map((creator: unknown) => [(creator as AnyDefinition).type, creator as AnyDefinition]),
)

/** All operation types, in the order of the model. */
export const operationTypes: readonly OperationType[] = creators.map(({ type }) => type)

/** The one definition behind an operation, or undefined where its type is not known. */
export const definitionOf = (operation: unknown): AnyDefinition | undefined =>
  typeof operation === 'object' && operation !== null ? definitions.get(Reflect.get(operation, 'type')) : undefined
