import { createJourney, type Journey } from '@journeykit/core'
import { emotions, empathy, evidence, personas } from './huge/feelings.ts'
import { metrics, research } from './huge/measures.ts'
import { channels, stages, steps, touchpoints } from './huge/path.ts'
import { solutions } from './huge/plan.ts'
import { tableOf } from './huge/tableOf.ts'
import { activities, barriers, exits, notes } from './huge/troubles.ts'

/** How much of everything; what is left out is 12 stages × 10 steps, 1,000 touchpoints, 3 personas. */
export interface HugeJourneySize {
  readonly stages?: number
  readonly stepsPerStage?: number
  /** In the whole journey, spread evenly over its steps. */
  readonly touchpoints?: number
  readonly personas?: number
}

const ids = (records: readonly { readonly id: string }[]): readonly string[] => records.map(({ id }) => id)

/**
 * A journey of any size, the same for the same size. Its tables are written directly: one operation after another
 * would copy them a few thousand times.
 */
export const hugeJourney = (size: HugeJourneySize = {}): Journey => {
  const people = personas(size.personas ?? 3)
  const phases = stages(size.stages ?? 12)
  const doings = steps(ids(phases), size.stepsPerStage ?? 10)
  const contacts = touchpoints(ids(doings), size.touchpoints ?? 1000)
  const measures = metrics(ids(phases), ids(contacts))
  const title = `${doings.length} steps, ${contacts.length} touchpoints`
  return {
    ...createJourney({
      id: 'huge',
      title,
      scenario: 'Generated, to see how the map bears its weight.',
      economics: { currency: 'EUR', customerValue: 240, acquisitionCost: 60, retentionCost: 12 },
      reviewInterval: 'P3M',
      nextReview: '2026-08-01',
    }),
    personas: tableOf(people),
    empathy: tableOf(empathy(ids(people))),
    stages: tableOf(phases),
    steps: tableOf(doings),
    channels: tableOf(channels()),
    touchpoints: tableOf(contacts),
    activities: tableOf(activities(ids(doings))),
    emotions: tableOf(emotions(ids(people), ids(doings))),
    barriers: tableOf(barriers(ids(doings))),
    solutions: tableOf(solutions(ids(doings), ids(people), ids(measures))),
    notes: tableOf(notes(ids(doings))),
    metrics: tableOf(measures),
    exits: tableOf(exits(ids(doings))),
    research: tableOf(research(ids(people))),
    evidence: tableOf(evidence()),
  }
}
