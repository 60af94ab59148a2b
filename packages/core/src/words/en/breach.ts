import type { Breach, BreachCode } from '../../model/breach.ts'
import { withRealMinus } from '../figures.ts'
import { names } from './names.ts'
import { quote } from './quote.ts'

type Sentence = (at: string, breach: Breach) => string

const expectedOf = ({ expected = '?' }: Breach): string => quote(expected)

const range = ({ expected = '?' }: Breach): string => quote(withRealMinus(expected))

const dangling: Sentence = (at, breach) => {
  const target =
    breach.kind === undefined ? 'record' : breach.kind === 'place' ? 'step or stage' : names.kind[breach.kind]
  return `${at} points at the ${target} ${expectedOf(breach)}, which is not there. Point at one that is, or take the link away.`
}

const sentences: Readonly<Record<BreachCode, Sentence>> = {
  missing: (at) => `${at} is missing. Fill it in.`,
  'unknown-field': (at) => `${at} does not belong here. Correct its name or take it away.`,
  'not-an-id': (at) => `${at} is not an id. Use 1 to 100 letters, digits and _ . : - and begin with a letter or digit.`,
  'not-an-order-key': (at) => `${at} is not an order key. Move the record to where it should stand, which makes one.`,
  'not-text': (at) => `${at} is not text. Write text.`,
  blank: (at) => `${at} is empty. Write something, or leave the field out.`,
  'too-long': (at, breach) => `${at} is too long. Keep to ${expectedOf(breach)} at most.`,
  'not-a-choice': (at, breach) => `${at} is none of the possible values. Choose one of ${expectedOf(breach)}.`,
  'not-a-number': (at) => `${at} is not a number, or not the whole number that is needed. Give one.`,
  'out-of-range': (at, breach) => `${at} is out of range. Give a number within ${range(breach)}.`,
  'off-the-scale': (at, breach) => `${at} is off the emotion scale. Give a score within ${range(breach)}.`,
  'not-a-mark': (at) => `${at} is a mark: it is there or it is not. Set it to ${quote('true')} or take it away.`,
  'not-a-duration': (at) =>
    `${at} is not a length of time. Write it like ${quote('P1D')} (a day) or ${quote('PT10M')} (ten minutes).`,
  'not-a-time-frame': (at) => `${at} is not a time frame. Give a shortest time, a longest time, or both.`,
  'reversed-time-frame': (at) => `${at} has a shortest time that is longer than the longest. Swap the two.`,
  'not-a-date': (at) => `${at} is not a date. Write it like ${quote('2026-05-17')}.`,
  'not-a-link': (at) =>
    `${at} is not a link that is safe to follow. Begin it with ${quote('https:')}, ${quote('http:')} or ${quote('mailto:')}.`,
  'not-a-picture': (at) =>
    `${at} is not a picture that is safe to show. Give a web address, or a PNG, JPEG, WebP, GIF or AVIF as base64 data.`,
  'not-a-language': (at) => `${at} is not a language tag. Write it like ${quote('en')} or ${quote('pt-BR')}.`,
  'not-a-currency': (at) => `${at} is not a currency. Write its code of three letters, like ${quote('EUR')}.`,
  'not-a-scale': (at) => `${at} is not an emotion scale. Give three numbers: the lowest, neutral, the highest.`,
  'not-a-list': (at) => `${at} is not a list. Put its entries in a list.`,
  'not-an-object': (at) => `${at} is not a group of named fields. Give an object.`,
  repeated: (at) => `${at} names the same thing twice. Keep each once.`,
  dangling,
  'id-differs-from-key': (at) => `${at} differs from the key that the record is kept under. Make the two the same.`,
  'id-of-stage-and-step': (at) => `${at} is the id of a stage and of a step. Give one of the two another id.`,
  'order-taken': (at, breach) => `${at} is the same as that of ${expectedOf(breach)}. Move one of the two.`,
  'lane-role-taken': (at, breach) =>
    `${at} belongs to the lane ${expectedOf(breach)} already. Use that lane, or choose another role.`,
  'wrong-lane': (at) =>
    `${at} names a lane that fills itself. Choose a lane for actions, thoughts or notes of its own.`,
  'emotion-taken': (at, breach) =>
    `${at} is a second emotion of the same persona at the same place. Change the first one, ${expectedOf(breach)}.`,
  'emotion-outside-columns': (at) => `${at} is a stage that has steps of its own. Put the emotion in one of the steps.`,
  'reversed-percentiles': (at) =>
    `${at} is shorter than the median, but nine of ten cannot be served sooner than half. Swap the two.`,
  'two-subjects': (at) => `${at} is named beside a step or stage. A metric is about one of them: take one away.`,
  'off-the-answers': (at, { expected = '' }) =>
    expected === ''
      ? `${at} is an answer, but only surveys have answers. Give a value, or choose a type of survey.`
      : `${at} is no answer that this survey knows. Give a whole number within ${quote(expected)}.`,
}

/** What is wrong, and what to do; it begins with the field that it is about, or with the record. */
export const breach = (found: Breach): string => {
  const at = found.path.length === 0 ? 'The record' : quote(found.path.join(' › '))
  return sentences[found.code](at, found)
}
