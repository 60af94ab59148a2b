import { addPersona, addStage, addStep, createJourney, edit, findBottlenecks, scoreEmotion } from '@journeykit/core'
import { serializeJourney } from '@journeykit/core/format'

export const journey = edit(
  createJourney({ title: 'An evening at the café' }),
  addPersona({ id: 'anna', title: 'Anna' }),
  addStage({ id: 'purchase', title: 'Purchase' }),
  addStep({ id: 'queue', stage: 'purchase', title: 'Queues' }),
  scoreEmotion({ persona: 'anna', place: 'queue', score: -1.6 }),
)
export const { bottlenecks } = findBottlenecks(journey) // ranked, each with its terms and where they come from
export const file = serializeJourney(journey) // parseJourney reads it again
