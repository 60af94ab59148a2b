import type * as z from 'zod/mini'
import type { Emotion } from '../../model/emotion.ts'
import { evidenceLinks, id, list, mark, number, numberFrom, optional, place, share, text } from './fields.ts'
import { proven } from './proven.ts'
import { record } from './record.ts'

// Whether a score lies on the journey's scale is a matter of meaning, checked with the journey.
const readingSchema = record({
  evidence: id<'evidence'>(),
  score: number,
  weight: optional(numberFrom(0, 1_000_000)),
})

/** An emotion as it is kept. */
export const emotionSchema: z.ZodMiniType<Emotion> = proven<Emotion>()(
  record({
    id: id<'emotion'>(),
    persona: id<'persona'>(),
    place,
    score: optional(number),
    readings: optional(list(readingSchema)),
    words: optional(text),
    arousal: optional(share),
    momentOfTruth: optional(mark),
    evidence: evidenceLinks,
  }),
)
