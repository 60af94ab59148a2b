import { kinds, tableNames, type Journey } from '@journeykit/core'
import { hugeJourney } from '@journeykit/examples'

/** How many records a journey has, of all kinds. */
export const recordCount = (journey: Journey): number =>
  kinds.reduce((sum, kind) => sum + Object.keys(journey[tableNames[kind]]).length, 0)

/** The empathy map is as long for a small journey as for a large one; here it grows with the rest. */
const withEmpathy = (journey: Journey, entries: number): Journey => ({
  ...journey,
  empathy: Object.fromEntries(Object.entries(journey.empathy).slice(0, entries)),
})

/**
 * A journey with exactly so many records, every kind growing alike: five steps to a stage, and as many touchpoints as
 * are left when all else has been counted (about half).
 * @throws where no number of touchpoints makes it so many
 */
export const journeyOfRecords = (records: number): Journey => {
  const shape = { stages: Math.max(1, Math.round(records / 85)), stepsPerStage: 5, personas: 3 }
  const having = (touchpoints: number): Journey =>
    withEmpathy(hugeJourney({ ...shape, touchpoints }), Math.ceil(records / 150))
  // Metrics grow with the touchpoints, so what is missing is added until nothing is.
  let touchpoints = 0
  let missing = records
  for (let tries = 0; tries < 40 && missing !== 0; tries++) {
    touchpoints = Math.max(0, touchpoints + missing)
    missing = records - recordCount(having(touchpoints))
  }
  if (missing !== 0) throw new Error(`No journey of the bench has exactly ${String(records)} records.`)
  return having(touchpoints)
}
