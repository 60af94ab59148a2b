import type { EconomicsNow } from '../../analysis/economics.ts'

/** How costs and losses are told. */
export interface EconomicsWords {
  /** Whether the costs of winning and of keeping a customer go together, and what is lost along the way. */
  readonly economics: (economics: EconomicsNow) => string
}
