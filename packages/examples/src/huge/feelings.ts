import type { Emotion, Evidence, Persona } from '@journeykit/core'
import { cycled, orderKeys, siblings } from './tableOf.ts'

const names = ['Ada', 'Ben', 'Chiara', 'Dmitri', 'Esra', 'Femi', 'Grete'] as const

/** As many people as are asked for, named anew when the names run out. */
export const personas = (length: number): readonly Persona[] =>
  siblings(length, (order, i) => ({
    id: `persona-${i}`,
    order,
    title: i < names.length ? cycled(names, i) : `${cycled(names, i)} ${Math.floor(i / names.length) + 1}`,
    summary: `${25 + 7 * (i % 6)}, one of ${length}`,
  }))

/** One survey that every third score rests on. */
export const evidence = (): readonly Evidence[] =>
  orderKeys(1).map((order) => ({
    id: 'survey',
    order,
    strength: 'observed',
    source: 'Survey (generated)',
    date: '2026-05-04',
    sampleSize: 50,
  }))

// The zero at the end turns −0, which JSON cannot keep, into 0.
const scoreAt = (step: number, person: number): number =>
  Math.round((1.3 * Math.sin(step / 2.7 + person) + 0.6 * Math.cos(step * 1.9 + person * 2)) * 10) / 10 + 0

/** A wave for each persona, with every eleventh step left a gap. */
export const emotions = (personaIds: readonly string[], stepIds: readonly string[]): readonly Emotion[] =>
  personaIds.flatMap((persona, p) =>
    stepIds.flatMap((place, s) => {
      if ((s + 3 * p) % 11 === 10) return []
      const score = scoreAt(s, p)
      const emotion: Emotion = { id: `emotion-${p}-${s}`, persona, place, score }
      return [s % 3 === 0 ? { ...emotion, evidence: ['survey'] } : emotion]
    }),
  )
