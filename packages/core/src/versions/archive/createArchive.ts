import type { JourneyArchive } from '../../model/archive.ts'
import type { Journey } from '../../model/journey.ts'

/** An archive without versions for a journey, of which only the id and the title are looked at. */
export const createArchive = ({ id, title }: Pick<Journey, 'id' | 'title'>): JourneyArchive => ({
  id,
  title,
  versions: [],
})
