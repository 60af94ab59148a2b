import type { Kind } from '../../model/kind.ts'
import { names } from './names.ts'

type Case = 'nominative' | 'accusative' | 'dative'

const articles = {
  masculine: { nominative: 'der', accusative: 'den', dative: 'dem' },
  feminine: { nominative: 'die', accusative: 'die', dative: 'der' },
} as const

const genders: Readonly<Record<Kind, keyof typeof articles>> = {
  persona: 'feminine',
  empathy: 'masculine',
  stage: 'feminine',
  step: 'masculine',
  lane: 'feminine',
  channel: 'masculine',
  touchpoint: 'masculine',
  activity: 'feminine',
  emotion: 'feminine',
  barrier: 'feminine',
  solution: 'feminine',
  note: 'feminine',
  metric: 'feminine',
  exit: 'masculine',
  research: 'feminine',
  evidence: 'masculine',
}

/** A kind of record with its article: der Schritt, den Schritt, dem Schritt. None of the nouns changes with the case. */
export const theKind = (kind: Kind, inCase: Case): string => `${articles[genders[kind]][inCase]} ${names.kind[kind]}`

/** The pronoun of a relative clause about it, in the accusative: „…, den es nicht gibt“. */
export const whichOf = (kind: Kind): string => articles[genders[kind]].accusative
