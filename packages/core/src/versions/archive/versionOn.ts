import type { JourneyArchive, JourneyVersion } from '../../model/archive.ts'

/** What held on a day (`2026-05-17`): the last version of that day or before; undefined before the first. */
export const versionOn = ({ versions }: JourneyArchive, day: string): JourneyVersion | undefined =>
  versions.filter(({ date }) => date <= day).at(-1)
