import { addStep, edit } from '@journeykit/core'
import { sixStages } from '@journeykit/core/templates'

export const journey = edit(
  sixStages({ locale: 'en', title: 'An evening at the café' }),
  addStep({ id: 'queue', stage: 'purchase', title: 'Queues' }),
)
