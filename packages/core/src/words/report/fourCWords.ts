import type { FourCLens } from '../../analysis/fourCLens.ts'
import type { Journey } from '../../model/journey.ts'

/** What is said of the four Cs. */
export interface FourCWords {
  /** What each of the four holds, which has barriers but no solution, and how much bears no mark. */
  readonly fourCLens: (lens: FourCLens, journey: Journey) => string
}
