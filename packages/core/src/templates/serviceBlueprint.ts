import { createJourney } from '../model/createJourney.ts'
import { addActivity } from '../operations/activities/addActivity.ts'
import { edit } from '../operations/edit.ts'
import type { Operation } from '../operations/operations.ts'
import { addPersona } from '../operations/personas/addPersona.ts'
import { addStage } from '../operations/stages/addStage.ts'
import { addStep } from '../operations/steps/addStep.ts'
import { addTouchpoint } from '../operations/touchpoints/addTouchpoint.ts'
import { serviceBlueprint as en } from './en/serviceBlueprint.ts'
import {
  blueprintActors,
  blueprintLanes,
  blueprintStages,
  type BlueprintLane,
  type BlueprintStage,
  type BlueprintStep,
  type ServiceBlueprintTexts,
} from './plans/serviceBlueprint.ts'
import { serviceBlueprint as ru } from './ru/serviceBlueprint.ts'
import type { Template } from './template.ts'

const stages: readonly BlueprintStage[] = ['before', 'during', 'after']
const lanes: readonly BlueprintLane[] = ['actions', 'frontstage', 'backstage', 'support']

const stepOperations = (
  stage: BlueprintStage,
  step: BlueprintStep,
  { steps }: ServiceBlueprintTexts,
): readonly Operation[] => {
  const { title, touchpoint, ...texts } = steps[step]
  return [
    addStep({ id: step, stage, title }),
    addTouchpoint({ id: `${step}-contact`, place: step, title: touchpoint }),
    ...lanes.map((lane) =>
      addActivity({ id: `${step}-${lane}`, place: step, lane, text: texts[lane], actor: blueprintActors[lane] }),
    ),
  ]
}

/** A service by appointment, before, during and after, with what happens in front of the customer and behind. */
export const serviceBlueprint: Template = ({ locale, title, id }) => {
  const texts = { en, ru }[locale]
  const head = { title: title ?? texts.title, scenario: texts.scenario, locale, lanes: blueprintLanes }
  return edit(
    createJourney({ ...(id !== undefined && { id }), ...head }),
    addPersona({ id: 'customer', title: texts.persona }),
    ...stages.flatMap((stage) => [
      addStage({ id: stage, ...texts.stages[stage] }),
      ...blueprintStages[stage].flatMap((step) => stepOperations(stage, step, texts)),
    ]),
  )
}
