export { b2bPurchase } from './b2bPurchase.ts'
export { emptyJourney } from './emptyJourney.ts'
export { fiveStages } from './fiveStages.ts'
export { serviceBlueprint } from './serviceBlueprint.ts'
export { sixStages } from './sixStages.ts'
export { templates } from './templates.ts'
export {
  templateIds,
  templateLocales,
  type Template,
  type TemplateChoice,
  type TemplateId,
  type TemplateLocale,
  type TemplateOptions,
} from './template.ts'
