import { defaultLimits, type Limits } from '../limits.ts'

/** How much `parseArchive` takes in. `records` holds for each version, all else for the whole file. */
export interface ArchiveLimits extends Limits {
  /** The most versions. */
  readonly versions: number
}

/** Those of a single journey, and a thousand versions: one a week for nineteen years. */
export const defaultArchiveLimits: ArchiveLimits = { ...defaultLimits, versions: 1_000 }
