import type { Assumption, SkippedChange, WhatIfChange } from '../../analysis/whatif/whatIfChange.ts'
import type { WhatIf } from '../../analysis/whatIf.ts'
import type { Journey } from '../../model/journey.ts'

/** What is said of a what-if. The journey is the one that the changes were made to. */
export interface WhatIfWords {
  /** The change as a phrase: “without the barrier …”. */
  readonly whatIfChange: (change: WhatIfChange, journey: Journey) => string
  /** How many get through before and after, and at best; which bottleneck is the worst before and after. */
  readonly whatIf: (result: WhatIf, journey: Journey) => string
  /** What the figures rest on, as a sentence of its own. */
  readonly assumption: (assumption: Assumption, journey: Journey) => string
  /** Why a change is left out, and what to do. */
  readonly skippedChange: (skipped: SkippedChange, journey: Journey) => string
}
