import type { ServiceBlueprint } from '../../analysis/serviceBlueprint.ts'
import type { DepartmentHandOff } from '../../analysis/serviceBlueprint/handOffs.ts'
import type { BlueprintLineName } from '../../analysis/serviceBlueprint/roles.ts'
import type { Journey } from '../../model/journey.ts'

/** What is said of the service blueprint. */
export interface BlueprintWords {
  /** What each line is called: “Line of visibility”. */
  readonly blueprintLine: Readonly<Record<BlueprintLineName, string>>
  /** One department handing over to another, and how it feels before and after. */
  readonly departmentHandOff: (handOff: DepartmentHandOff, journey: Journey) => string
  /** What is there, the lines, the hand-offs, and what nobody answers for. */
  readonly serviceBlueprint: (blueprint: ServiceBlueprint, journey: Journey) => string
}
