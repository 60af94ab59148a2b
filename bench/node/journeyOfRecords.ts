import { kinds, tableNames, type Journey } from '@journeykit/core'
import { hugeJourney } from '@journeykit/examples'

/** How many records a journey has, of all kinds. */
export const recordCount = (journey: Journey): number =>
  kinds.reduce((sum, kind) => sum + Object.keys(journey[tableNames[kind]]).length, 0)

/**
 * A journey with exactly so many records, every kind growing alike: five steps to a stage, and as many touchpoints as
 * are left when all else has been counted (about half).
 */
export const journeyOfRecords = (records: number): Journey => {
  const shape = { stages: Math.max(1, Math.round(records / 85)), stepsPerStage: 5, personas: 3 }
  const others = recordCount(hugeJourney({ ...shape, touchpoints: 0 }))
  return hugeJourney({ ...shape, touchpoints: records - others })
}
