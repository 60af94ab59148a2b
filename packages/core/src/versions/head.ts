import { journeyFields, type Journey } from '../model/journey.ts'
import type { Members } from './members.ts'

/** What a journey says of itself, without its tables. */
export const headOf = (journey: Journey): Members =>
  Object.fromEntries(Object.entries(journey).filter(([name]) => Object.hasOwn(journeyFields, name)))
