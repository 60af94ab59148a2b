import type { Kind, LaneRole } from '@journeykit/core'

/** What editing in place says. */
export interface EditingWords {
  readonly editor: string
  /** “Add barrier to Queue”: the button at the end of a cell. */
  readonly addTo: (kind: Kind, place: string) => string
  /** “Add to Queue”: where several kinds of things can be added. */
  readonly addAnyTo: (place: string) => string
  /** What the field of a new exit asks for. */
  readonly whereTo: string
  /** Over the list of lanes. */
  readonly lanes: string
  /** Stands where a scenario could. */
  readonly addScenario: string
  /** What a field asks for that makes a new record: “Name of the new barrier”. */
  readonly newOf: (kind: Kind) => string
  /** The same for a lane whose records are texts: “What is thought”. */
  readonly newIn: (lane: LaneRole) => string
  /** The button at a record that opens its menu: “Actions for Queue”. */
  readonly actionsFor: (title: string) => string
  /** Of a record, to those who do not see it. */
  readonly selected: string
  /** Said after several operations at once: “Done: remove 3 things.” */
  readonly done: (label: string) => string
  /** An operation that the host does not permit. */
  readonly notPermitted: string
  /** Said when the host has refused a change that was made already. */
  readonly announceRefused: string
  /** A refusal, for as long as the words for why are not there yet. */
  readonly refusedWait: string
  readonly selectedCount: (count: number) => string
}
