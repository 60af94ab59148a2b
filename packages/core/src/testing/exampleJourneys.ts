import * as examples from '@journeykit/examples'
import type { Journey } from '../model/journey.ts'

const isJourney = (value: unknown): value is Journey =>
  typeof value === 'object' && value !== null && 'stages' in value && 'locale' in value

const membersOf = (value: unknown): readonly unknown[] =>
  typeof value === 'object' && value !== null ? Object.values<unknown>({ ...value }) : []

/** Every journey that the examples export, alone or in two languages. */
export const exampleJourneys: readonly Journey[] = Object.values<unknown>(examples)
  .flatMap((value) => (isJourney(value) ? [value] : membersOf(value)))
  .filter(isJourney)
