import { emotionCurve, inOrder, type Curve, type Journey, type Persona } from '@journeykit/core'

/** A persona whose curve is drawn, and the curve. */
export interface Shown {
  readonly persona: Persona
  readonly curve: Curve
}

/** The personas to draw, in the order asked for, or all in the order of the journey; the first is the main one. */
export const shownPersonas = (journey: Journey, asked: readonly string[] | undefined): readonly Persona[] => {
  const all = inOrder(journey, 'persona')
  return asked ? asked.flatMap((id) => all.find((persona) => persona.id === id) ?? []) : all
}

/** The personas to draw with their curves. */
export const shownCurves = (journey: Journey, asked: readonly string[] | undefined): readonly Shown[] =>
  shownPersonas(journey, asked).map((persona) => ({ persona, curve: emotionCurve(journey, persona.id) }))

/** True where the same personas feel the same. */
export const sameShown = (a: readonly Shown[], b: readonly Shown[]): boolean =>
  a.length === b.length && a.every(({ persona, curve }, i) => persona === b[i]?.persona && curve === b[i].curve)
