import type { Journey } from '@journeykit/core'
import { hugeJourney } from '@journeykit/examples'

const shapes: Readonly<Record<number, { readonly stages: number; readonly stepsPerStage: number }>> = {
  10: { stages: 2, stepsPerStage: 1 },
  100: { stages: 4, stepsPerStage: 3 },
  1000: { stages: 12, stepsPerStage: 10 },
  5000: { stages: 60, stepsPerStage: 10 },
}

/** The journey that everybody draws: so many touchpoints, and stages and steps in proportion. */
export const benchJourney = (touchpoints: number): Journey => {
  const shape = shapes[touchpoints]
  if (!shape) throw new Error(`There is no shape for ${String(touchpoints)} touchpoints.`)
  return hugeJourney({ ...shape, touchpoints })
}

/** A journey of the same shape with other texts, of which nothing can have been remembered. */
export const anotherJourney = (journey: Journey): Journey => {
  const copy = structuredClone(journey)
  const touchpoints = Object.entries(copy.touchpoints).map(([id, touchpoint]) => [
    id,
    { ...touchpoint, title: `${touchpoint.title} again` },
  ])
  return { ...copy, touchpoints: Object.fromEntries(touchpoints) as Journey['touchpoints'] }
}
