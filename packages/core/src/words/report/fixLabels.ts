import type { Fix, FixId } from '../../findings/fix.ts'
import type { Journey } from '../../model/journey.ts'

/** What each fix of the library would do. */
export type FixLabels = Readonly<Record<FixId, (fix: Fix, journey: Journey) => string>>
