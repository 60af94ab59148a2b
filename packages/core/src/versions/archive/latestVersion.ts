import type { JourneyArchive, JourneyVersion } from '../../model/archive.ts'

/** The version of the latest day, and of that day the one added last; undefined for an archive without versions. */
export const latestVersion = ({ versions }: JourneyArchive): JourneyVersion | undefined => versions.at(-1)
