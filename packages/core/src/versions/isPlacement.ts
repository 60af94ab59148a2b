import type { Kind } from '../model/kind.ts'
import { belonging } from '../model/records.ts'

/** True for the fields that say where a record stands (its order key, what it belongs to), not what it says. */
export const isPlacement = (kind: Kind, field: string): boolean => field === 'order' || belonging[kind].includes(field)
