import {
  columnsOf,
  findBottlenecks,
  inOrder,
  type Bottleneck,
  type Column,
  type Journey,
  type Persona,
} from '@journeykit/core'

// Module constants, so that `useJourney` may keep what they returned. Each returns what is already there or is
// remembered for the journey.

export const selectHead = (journey: Journey): Pick<Journey, 'title' | 'scenario' | 'state' | 'locale' | 'scale'> =>
  journey
export const selectColumns = (journey: Journey): readonly Column[] => columnsOf(journey)
export const selectScale = (journey: Journey): Journey['scale'] => journey.scale

/** The main persona: the first. */
export const selectMain = (journey: Journey): Persona | undefined => inOrder(journey, 'persona')[0]

/** The stages that cost most, worst first. */
export const worstStages = (journey: Journey): readonly Bottleneck[] =>
  findBottlenecks(journey, { by: 'stage' }).bottlenecks
