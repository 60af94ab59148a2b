import type { ExitDestination } from '../model/exit.ts'
import type { Journey } from '../model/journey.ts'
import type { PlaceId } from '../model/place.ts'
import { recordOf } from '../model/records.ts'

/** What an exit can be called by: its own title, where it leads, where it is. Nothing where it is not there. */
export const exitName = (
  journey: Journey,
  id: string,
): { readonly title?: string; readonly to?: ExitDestination; readonly place?: PlaceId } =>
  recordOf(journey, 'exit', id) ?? {}
