import type { Journey } from '@journeykit/core'
import { hugeJourney } from '@journeykit/examples'

const shapes: Readonly<Record<number, { readonly stages: number; readonly stepsPerStage: number }>> = {
  10: { stages: 2, stepsPerStage: 1 },
  100: { stages: 4, stepsPerStage: 3 },
  1000: { stages: 12, stepsPerStage: 10 },
}

/** The journey that everybody draws: 10, 100 or 1,000 touchpoints, and stages and steps in proportion. */
export const benchJourney = (touchpoints: number): Journey => {
  const shape = shapes[touchpoints]
  if (!shape) throw new Error(`There is no shape for ${String(touchpoints)} touchpoints.`)
  return hugeJourney({ ...shape, touchpoints })
}
