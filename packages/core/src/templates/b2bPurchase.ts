import { b2bPurchase as en } from './en/b2bPurchase.ts'
import { fromPlan } from './fromPlan.ts'
import { b2bPurchasePlan } from './plans/b2bPurchase.ts'
import { b2bPurchase as ru } from './ru/b2bPurchase.ts'
import type { Template } from './template.ts'

/** Need formulated, information searched, companies asked, communication, offers compared, purchase. */
export const b2bPurchase: Template = /* @__PURE__ */ fromPlan(b2bPurchasePlan, { en, ru })
