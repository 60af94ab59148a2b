import { recordOf, titleOf, type Journey, type NameWords, type RecordRef } from '@journeykit/core'

/** What a record is called on the map: its own title or text, or the word for what it is where it has none. */
export const recordTitle = (
  journey: Journey,
  ref: RecordRef,
  words: Pick<NameWords, 'laneRole' | 'exitDestination' | 'evidenceStrength'>,
): string => {
  if (ref.kind === 'lane') {
    const lane = recordOf(journey, 'lane', ref.id)
    return lane ? (lane.title ?? words.laneRole[lane.role]) : ref.id
  }
  if (ref.kind === 'exit') {
    const exit = recordOf(journey, 'exit', ref.id)
    return exit ? (exit.title ?? words.exitDestination[exit.to]) : ref.id
  }
  if (ref.kind === 'evidence') {
    const evidence = recordOf(journey, 'evidence', ref.id)
    return evidence ? (evidence.source ?? words.evidenceStrength[evidence.strength]) : ref.id
  }
  return titleOf(journey, ref)
}
