import type { Journey } from '../../model/journey.ts'
import type { ArchiveRefusal } from '../../versions/archive/archiveRefusal.ts'
import type { DiffRefusal } from '../../versions/diff/diffRefusal.ts'
import type { Merge, MergeConflict } from '../../versions/merge/merge.ts'

/** What is said of merging, of applying differences, and of archives. */
export interface MergeWords {
  /** How many conflicts there are, and what got another place in its row. */
  readonly merge: (merge: Merge) => string
  /** What both sides wanted and whose value stands. The journey is the merged one. */
  readonly mergeConflict: (conflict: MergeConflict, journey: Journey) => string
  /** Why a difference was not applied to the journey, and what to do. */
  readonly diffRefusal: (refusal: DiffRefusal, journey: Journey) => string
  /** Why an archive stays as it is, and what to do. */
  readonly archiveRefusal: (refusal: ArchiveRefusal) => string
}
