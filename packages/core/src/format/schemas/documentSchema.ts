import * as z from 'zod/mini'
import type { Journey } from '../../model/journey.ts'
import { journeySchema } from './journeySchema.ts'
import { proven } from './proven.ts'
import { record } from './record.ts'

/** The version of the format that is written. A test holds it to the last migration. */
export const currentVersion = 2

/** The file of a journey, as a value. */
export interface JourneyDocument {
  readonly format: 'journeykit'
  readonly version: typeof currentVersion
  readonly journey: Journey
}

/** The whole file. */
export const documentSchema: z.ZodMiniType<JourneyDocument> = proven<JourneyDocument>()(
  record({
    format: z.literal('journeykit'),
    version: z.literal(currentVersion),
    journey: journeySchema,
  }),
)
