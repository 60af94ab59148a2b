import { fiveStages as en } from './en/fiveStages.ts'
import { fromPlan } from './fromPlan.ts'
import { fiveStagesPlan } from './plans/fiveStages.ts'
import { fiveStages as ru } from './ru/fiveStages.ts'
import type { Template } from './template.ts'

/** Awareness, consideration, decision, purchase and post-purchase, each with its usual touchpoints. */
export const fiveStages: Template = /* @__PURE__ */ fromPlan(fiveStagesPlan, { en, ru })
