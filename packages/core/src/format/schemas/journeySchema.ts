import * as z from 'zod/mini'
import type { BreachCode } from '../../model/breach.ts'
import { journeyStates, type Journey } from '../../model/journey.ts'
import type { EmotionScale } from '../../model/scale.ts'
import { activitySchema } from './activitySchema.ts'
import { barrierSchema } from './barrierSchema.ts'
import { channelSchema } from './channelSchema.ts'
import { emotionSchema } from './emotionSchema.ts'
import { empathySchema } from './empathySchema.ts'
import { evidenceSchema } from './evidenceSchema.ts'
import { exitSchema } from './exitSchema.ts'
import { choice, currency, date, duration, id, language, money, number, optional, text, title } from './fields.ts'
import { laneSchema } from './laneSchema.ts'
import { metricSchema } from './metricSchema.ts'
import { noteSchema } from './noteSchema.ts'
import { personaSchema } from './personaSchema.ts'
import { proven } from './proven.ts'
import { record, table } from './record.ts'
import { researchSchema } from './researchSchema.ts'
import { solutionSchema } from './solutionSchema.ts'
import { stageSchema } from './stageSchema.ts'
import { stepSchema } from './stepSchema.ts'
import { touchpointSchema } from './touchpointSchema.ts'

const rises = ({ min, neutral, max }: EmotionScale): boolean => min < neutral && neutral < max

const scaleSchema = z
  .strictObject({ min: number, max: number, neutral: number }, { error: 'not-a-scale' satisfies BreachCode })
  .check(z.refine(rises, 'not-a-scale' satisfies BreachCode))

const economicsSchema = record({
  currency,
  customerValue: optional(money),
  acquisitionCost: optional(money),
  retentionCost: optional(money),
})

/** A journey as it is kept: what it says of itself, then its tables. */
export const journeySchema: z.ZodMiniType<Journey> = proven<Journey>()(
  record({
    id: id<'journey'>(),
    title,
    scenario: optional(text),
    state: choice(journeyStates),
    locale: language,
    scale: scaleSchema,
    owner: optional(title),
    economics: optional(economicsSchema),
    reviewInterval: optional(duration),
    nextReview: optional(date),
    personas: table(personaSchema),
    empathy: table(empathySchema),
    stages: table(stageSchema),
    steps: table(stepSchema),
    lanes: table(laneSchema),
    channels: table(channelSchema),
    touchpoints: table(touchpointSchema),
    activities: table(activitySchema),
    emotions: table(emotionSchema),
    barriers: table(barrierSchema),
    solutions: table(solutionSchema),
    notes: table(noteSchema),
    metrics: table(metricSchema),
    exits: table(exitSchema),
    research: table(researchSchema),
    evidence: table(evidenceSchema),
  }),
)
