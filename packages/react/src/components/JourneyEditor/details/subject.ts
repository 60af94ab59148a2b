import {
  fieldsOf,
  journeyFields,
  recordOf,
  type AnyField,
  type Journey,
  type Kind,
  type RecordRef,
} from '@journeykit/core'
import type { FullWords } from '../../../words/editor/fullWords.ts'
import { recordTitle } from '../moving/recordTitle.ts'

/** What details are shown of: a record, or the journey itself. */
export interface Subject {
  readonly kind: Kind | 'journey'
  readonly id: string
}

/** The journey as something that has details of its own. */
export const journeySubject: Subject = { kind: 'journey', id: '' }

export const isRecord = (subject: Subject): subject is RecordRef => subject.kind !== 'journey'

export const subjectKey = ({ kind, id }: Subject): string => `${kind}:${id}`

export const sameSubject = (a: Subject, b: Subject): boolean => a.kind === b.kind && a.id === b.id

/** The rule of each of its fields, by name. */
export const fieldsOfSubject = (subject: Subject): Readonly<Record<string, AnyField>> =>
  isRecord(subject) ? fieldsOf(subject.kind) : journeyFields

/** The record as it stands in this journey, or undefined where it is gone. */
export const subjectIn = (journey: Journey, subject: Subject): object | undefined =>
  isRecord(subject) ? recordOf(journey, subject.kind, subject.id) : journey

/** What people call it. */
export const subjectTitle = (journey: Journey, subject: Subject, words: FullWords): string =>
  isRecord(subject) ? recordTitle(journey, subject, words) : journey.title
