import type { SolutionCoverage } from '../../analysis/solutionCoverage.ts'
import type { Journey } from '../../model/journey.ts'

/** What is said of the solutions and what they are there for. */
export interface CoverageWords {
  /** How many barriers and questions have a solution, what share of the harm that is, and the worst without one. */
  readonly solutionCoverage: (coverage: SolutionCoverage, journey: Journey) => string
}
