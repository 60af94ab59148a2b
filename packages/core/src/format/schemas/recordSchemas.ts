import type * as z from 'zod/mini'
import type { Kind } from '../../model/kind.ts'
import type { Records } from '../../model/records.ts'
import { activitySchema } from './activitySchema.ts'
import { barrierSchema } from './barrierSchema.ts'
import { channelSchema } from './channelSchema.ts'
import { emotionSchema } from './emotionSchema.ts'
import { empathySchema } from './empathySchema.ts'
import { evidenceSchema } from './evidenceSchema.ts'
import { exitSchema } from './exitSchema.ts'
import { laneSchema } from './laneSchema.ts'
import { metricSchema } from './metricSchema.ts'
import { noteSchema } from './noteSchema.ts'
import { personaSchema } from './personaSchema.ts'
import { researchSchema } from './researchSchema.ts'
import { solutionSchema } from './solutionSchema.ts'
import { stageSchema } from './stageSchema.ts'
import { stepSchema } from './stepSchema.ts'
import { touchpointSchema } from './touchpointSchema.ts'

/** The schema of each kind of record. */
export const recordSchemas: { readonly [K in Kind]: z.ZodMiniType<Records[K]> } = {
  persona: personaSchema,
  empathy: empathySchema,
  stage: stageSchema,
  step: stepSchema,
  lane: laneSchema,
  channel: channelSchema,
  touchpoint: touchpointSchema,
  activity: activitySchema,
  emotion: emotionSchema,
  barrier: barrierSchema,
  solution: solutionSchema,
  note: noteSchema,
  metric: metricSchema,
  exit: exitSchema,
  research: researchSchema,
  evidence: evidenceSchema,
}
