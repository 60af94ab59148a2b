import type { BlueprintRole } from '@journeykit/core'

/** What the service blueprint says besides the sentences of core. */
export interface BlueprintViewWords {
  readonly blueprintView: string
  /** The part above the customer: what the customer meets and touches. */
  readonly blueprintEvidence: string
  readonly blueprintPart: Readonly<Record<BlueprintRole, string>>
  /** In a cell behind the line of visibility, where the customer is met and nobody is said to work behind. */
  readonly nothingDescribed: string
  /** Across a part in which nothing stands. */
  readonly partUndescribed: string
  /** The places with nothing behind the line, already in quotation marks, and how many more there are. */
  readonly nothingBehind: (places: readonly string[], more: number) => string
  /** The parts that have no lane. */
  readonly partsMissing: (parts: readonly string[]) => string
  readonly departmentHandOffs: string
  readonly blueprintNone: string
  readonly blueprintNoneHint: string
}
