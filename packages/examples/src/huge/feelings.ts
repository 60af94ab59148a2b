import { empathyAspects, type Emotion, type Empathy, type Evidence, type Persona } from '@journeykit/core'
import { cycled, orderKeys, siblings, spread } from './tableOf.ts'

const names = ['Ada', 'Ben', 'Chiara', 'Dmitri', 'Esra', 'Femi', 'Grete'] as const

/** As many people as are asked for, named anew when the names run out. */
export const personas = (length: number): readonly Persona[] =>
  siblings(length, (order, i) => ({
    id: `persona-${i}`,
    order,
    title: i < names.length ? cycled(names, i) : `${cycled(names, i)} ${Math.floor(i / names.length) + 1}`,
    summary: `${25 + 7 * (i % 6)}, one of ${length}`,
    segment: { size: 500 * (1 + (i % 4)), share: Math.round(100 / length) / 100 },
    ...(i % 3 !== 2 && { evidence: ['interviews'] }),
  }))

/** Three entries in each part of the empathy map of each persona. */
export const empathy = (personaIds: readonly string[]): readonly Empathy[] =>
  personaIds.flatMap((persona, p) =>
    empathyAspects.flatMap((aspect) =>
      siblings(3, (order, i) => ({
        id: `empathy-${p}-${aspect}-${i}`,
        persona,
        aspect,
        order,
        text: `What persona ${p + 1} ${aspect}, ${i + 1}`,
        ...(i === 0 && { evidence: ['interviews'] }),
      })),
    ),
  )

const sources: readonly Omit<Evidence, 'order'>[] = [
  {
    id: 'survey',
    strength: 'observed',
    type: 'survey',
    source: 'Survey (generated)',
    date: '2026-05-04',
    reviewBy: '2027-05-04',
    sampleSize: 50,
  },
  {
    id: 'interviews',
    strength: 'observed',
    type: 'interview',
    source: 'Interviews (generated)',
    date: '2025-02-10',
    reviewBy: '2026-02-10',
    sampleSize: 12,
  },
  { id: 'log', strength: 'measured', type: 'analytics', source: 'Log (generated)', date: '2026-04-15' },
]

/** A survey that every third score rests on, interviews whose day of review has passed, and a log. */
export const evidence = (): readonly Evidence[] => {
  const keys = orderKeys(sources.length)
  return sources.map((source, i) => ({ ...source, order: keys[i] ?? '' }))
}

// The zero at the end turns −0, which JSON cannot keep, into 0.
const scoreAt = (step: number, person: number): number =>
  Math.round((1.3 * Math.sin(step / 2.7 + person) + 0.6 * Math.cos(step * 1.9 + person * 2)) * 10) / 10 + 0

/** A wave for each persona, with every eleventh step left a gap. */
export const emotions = (personaIds: readonly string[], stepIds: readonly string[]): readonly Emotion[] =>
  personaIds.flatMap((persona, p) =>
    stepIds.flatMap((place, s) => {
      if ((s + 3 * p) % 11 === 10) return []
      const score = scoreAt(s, p)
      const stirred = s % 2 === 0 ? { arousal: spread(s + p) } : {}
      const emotion: Emotion = { id: `emotion-${p}-${s}`, persona, place, score, ...stirred }
      return [s % 3 === 0 ? { ...emotion, evidence: ['survey'] } : emotion]
    }),
  )
