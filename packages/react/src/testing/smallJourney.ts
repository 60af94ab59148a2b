import {
  addActivity,
  addBarrier,
  addChannel,
  addEvidence,
  addLane,
  addNote,
  addPersona,
  addStage,
  addStep,
  addTouchpoint,
  applyOperation,
  createJourney,
  type Journey,
  type Operation,
} from '@journeykit/core'

const build = (journey: Journey, operations: readonly Operation[]): Journey =>
  operations.reduce((now, operation) => {
    const outcome = applyOperation(now, operation)
    if (!outcome.ok) throw new Error(`The small journey cannot be built: ${JSON.stringify(outcome.refusal)}`)
    return outcome.change.journey
  }, journey)

/**
 * A journey as small as moving things about needs: two stages, the first with the steps Order and Pay, the second without;
 * two touchpoints at Order, an activity, a thought, a barrier.
 */
export const smallJourney: Journey = build({ ...createJourney({ title: 'Lunch', locale: 'en' }), lanes: {} }, [
  addPersona({ id: 'anna', title: 'Anna' }),
  addChannel({ id: 'counter', title: 'Counter', medium: 'offline', ownership: 'owned' }),
  addChannel({ id: 'app', title: 'App', medium: 'online', ownership: 'owned' }),
  addEvidence({ id: 'visit', strength: 'observed', source: 'A visit' }),
  addLane({ id: 'doing', role: 'actions' }),
  addLane({ id: 'contact', role: 'touchpoints' }),
  addLane({ id: 'mind', role: 'thoughts' }),
  addLane({ id: 'trouble', role: 'barriers' }),
  addStage({ id: 'buy', title: 'Buying' }),
  addStage({ id: 'eat', title: 'Eating' }),
  addStep({ id: 'order', stage: 'buy', title: 'Order' }),
  addStep({ id: 'pay', stage: 'buy', title: 'Pay' }),
  addTouchpoint({ id: 'queue', place: 'order', title: 'Queue', channel: 'counter', evidence: ['visit'] }),
  addTouchpoint({ id: 'menu', place: 'order', title: 'Menu' }),
  addActivity({ id: 'wait', place: 'order', lane: 'doing', text: 'Waits' }),
  addNote({ id: 'slow', place: 'order', lane: 'mind', type: 'thought', text: 'How slow' }),
  addBarrier({ id: 'cash', place: 'pay', title: 'Cash only' }),
])
