import { belonging, changeScale, type EmotionScale, type Operation } from '@journeykit/core'
import { editRecord, isOrdered, moveRecord } from '../../../editing/recordOperations.ts'
import { isRecord, type Subject } from './subject.ts'

/** True for a field that says to what a record belongs, or who it is: it changes by moving, or never. */
export const isBelonging = (subject: Subject, field: string): boolean =>
  isRecord(subject) && belonging[subject.kind].includes(field)

/** True for a field that never changes: what a lane shows, whose emotion it is and where. */
export const isFixed = (subject: Subject, field: string): boolean =>
  (subject.kind === 'lane' && field === 'role') || (subject.kind === 'emotion' && isBelonging(subject, field))

/** The one operation that gives a field this value; null takes it away. */
export const operationFor = (subject: Subject, field: string, value: unknown): Operation => {
  // What is no scale goes on as it is: the operation itself says what is wrong with it.
  if (!isRecord(subject) && field === 'scale') return changeScale({ scale: value as EmotionScale })
  if (!isRecord(subject)) return { type: 'journey.edit', changes: { [field]: value } }
  if (isBelonging(subject, field) && isOrdered(subject.kind))
    return moveRecord(subject.kind, subject.id, { [field]: value })
  return editRecord(subject, { [field]: value })
}
