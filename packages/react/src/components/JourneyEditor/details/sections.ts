import type { DetailsSection } from '../../../words/editor/detailsWords.ts'
import type { TopFieldName } from '../../../words/editor/fieldName.ts'
import { fieldsOfSubject, type Subject } from './subject.ts'

/** Where each field stands in a form. A new one does not compile without its place. */
const sectionOf: Readonly<Record<TopFieldName, DetailsSection>> = {
  title: 'what',
  scenario: 'what',
  text: 'what',
  summary: 'what',
  description: 'what',
  answer: 'what',
  type: 'what',
  role: 'what',
  state: 'what',
  quote: 'what',
  strength: 'what',
  source: 'what',
  date: 'what',
  channel: 'what',
  startedBy: 'what',
  medium: 'what',
  ownership: 'what',
  score: 'what',
  words: 'what',
  momentOfTruth: 'what',
  severity: 'what',
  frequency: 'what',
  cause: 'what',
  blocks: 'what',
  barriers: 'what',
  questions: 'what',
  status: 'what',
  due: 'what',
  impact: 'what',
  effort: 'what',
  metric: 'what',
  to: 'what',
  reason: 'what',
  share: 'what',
  expected: 'what',
  actual: 'what',
  direction: 'what',
  unit: 'what',
  baseline: 'what',
  target: 'what',
  actor: 'who',
  goals: 'what',
  frustrations: 'what',
  evidence: 'known',
  readings: 'known',
  sampleSize: 'known',
  link: 'known',
  reviewBy: 'known',
  owner: 'who',
  department: 'who',
  personas: 'who',
  place: 'where',
  lane: 'where',
  stage: 'where',
  persona: 'where',
  aspect: 'where',
  question: 'where',
  touchpoint: 'where',
  locale: 'more',
  scale: 'more',
  economics: 'more',
  reviewInterval: 'more',
  nextReview: 'more',
  demographics: 'more',
  location: 'more',
  interests: 'more',
  photo: 'more',
  segment: 'more',
  working: 'more',
  waiting: 'more',
  reached: 'more',
  repeats: 'more',
  picture: 'more',
  sees: 'more',
  hears: 'more',
  feels: 'more',
  response: 'more',
  startsOver: 'more',
  fourC: 'more',
  arousal: 'more',
  reach: 'more',
  confidence: 'more',
  baselineFrom: 'more',
  ratings: 'more',
  method: 'more',
  currency: 'more',
}

/** The sections in the order in which a form shows them. */
export const sections: readonly DetailsSection[] = ['what', 'known', 'who', 'where', 'more']

/** What a form asks first: what a record is called. */
const first: ReadonlySet<string> = new Set(['title', 'text'])

const isPlaced = (name: string): name is TopFieldName => Object.hasOwn(sectionOf, name)

/** The names of the fields that a form shows in a section, as the model has them, with what a record is called first. */
export const fieldsIn = (subject: Subject, section: DetailsSection): readonly TopFieldName[] =>
  Object.keys(fieldsOfSubject(subject))
    .filter(isPlaced)
    .filter((name) => sectionOf[name] === section)
    .sort((a, b) => Number(first.has(b)) - Number(first.has(a)))
