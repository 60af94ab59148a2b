import { b2bPurchase } from './b2bPurchase.ts'
import { emptyJourney } from './emptyJourney.ts'
import { b2bPurchase as b2bPurchaseEn } from './en/b2bPurchase.ts'
import { emptyJourney as emptyJourneyEn } from './en/emptyJourney.ts'
import { fiveStages as fiveStagesEn } from './en/fiveStages.ts'
import { serviceBlueprint as serviceBlueprintEn } from './en/serviceBlueprint.ts'
import { sixStages as sixStagesEn } from './en/sixStages.ts'
import { fiveStages } from './fiveStages.ts'
import type { OwnTexts } from './plan.ts'
import { b2bPurchase as b2bPurchaseRu } from './ru/b2bPurchase.ts'
import { emptyJourney as emptyJourneyRu } from './ru/emptyJourney.ts'
import { fiveStages as fiveStagesRu } from './ru/fiveStages.ts'
import { serviceBlueprint as serviceBlueprintRu } from './ru/serviceBlueprint.ts'
import { sixStages as sixStagesRu } from './ru/sixStages.ts'
import { serviceBlueprint } from './serviceBlueprint.ts'
import { sixStages } from './sixStages.ts'
import type { Template, TemplateChoice, TemplateId } from './template.ts'

const choice = (id: TemplateId, create: Template, en: OwnTexts, ru: OwnTexts): TemplateChoice => ({
  id,
  name: { en: en.name, ru: ru.name },
  description: { en: en.description, ru: ru.description },
  create,
})

/** The templates to choose from, the fullest first and the empty one last. */
export const templates: readonly TemplateChoice[] = /* @__PURE__ */ (() => [
  choice('six-stages', sixStages, sixStagesEn, sixStagesRu),
  choice('five-stages', fiveStages, fiveStagesEn, fiveStagesRu),
  choice('b2b-purchase', b2bPurchase, b2bPurchaseEn, b2bPurchaseRu),
  choice('service-blueprint', serviceBlueprint, serviceBlueprintEn, serviceBlueprintRu),
  choice('empty', emptyJourney, emptyJourneyEn, emptyJourneyRu),
])()
