import { sixStages as en } from './en/sixStages.ts'
import { fromPlan } from './fromPlan.ts'
import { sixStagesPlan } from './plans/sixStages.ts'
import { sixStages as ru } from './ru/sixStages.ts'
import type { Template } from './template.ts'

/** Awareness, interest, consideration, purchase, retention and loyalty, each with its usual touchpoints. */
export const sixStages: Template = /* @__PURE__ */ fromPlan(sixStagesPlan, { en, ru })
