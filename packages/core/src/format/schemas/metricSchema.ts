import type * as z from 'zod/mini'
import { directions, metricTypes, surveyMethods, type Metric } from '../../model/metric.ts'
import {
  choice,
  count,
  currency,
  date,
  evidenceLinks,
  id,
  list,
  measure,
  optional,
  order,
  personaLinks,
  place,
  text,
  title,
} from './fields.ts'
import { proven } from './proven.ts'
import { record } from './record.ts'

// Whether an answer is on the scale of its survey is a matter of meaning, checked with the journey.
const readingSchema = record({
  date,
  value: optional(measure),
  answers: optional(list(record({ answer: measure, count }))),
  part: optional(count),
  whole: optional(count),
  sampleSize: optional(count),
  evidence: optional(id<'evidence'>()),
})

/** A metric as it is kept. */
export const metricSchema: z.ZodMiniType<Metric> = proven<Metric>()(
  record({
    id: id<'metric'>(),
    order,
    title,
    description: optional(text),
    type: choice(metricTypes),
    place: optional(place),
    touchpoint: optional(id<'touchpoint'>()),
    method: optional(choice(surveyMethods)),
    direction: optional(choice(directions)),
    unit: optional(title),
    currency: optional(currency),
    baseline: optional(measure),
    target: optional(measure),
    readings: optional(list(readingSchema)),
    personas: personaLinks,
    evidence: evidenceLinks,
  }),
)
