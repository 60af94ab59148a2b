import { createJourney } from '../model/createJourney.ts'
import { addChannel } from '../operations/channels/addChannel.ts'
import { edit } from '../operations/edit.ts'
import { addPersona } from '../operations/personas/addPersona.ts'
import { addStage } from '../operations/stages/addStage.ts'
import { addTouchpoint } from '../operations/touchpoints/addTouchpoint.ts'
import type { Plan, PlanTexts } from './plan.ts'
import type { Template, TemplateLocale } from './template.ts'

const keysOf = <Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[] =>
  Object.keys(record) as Key[]

/** The template of a plan: its stages, channels and touchpoints, and one persona whose feelings are still unknown. */
export const fromPlan =
  <Stage extends string, Channel extends string, Touchpoint extends string>(
    plan: Plan<Stage, Channel, Touchpoint>,
    textsIn: Readonly<Record<TemplateLocale, PlanTexts<Stage, Channel, Touchpoint>>>,
  ): Template =>
  ({ locale, title, id }) => {
    const texts = textsIn[locale]
    return edit(
      createJourney({ ...(id !== undefined && { id }), title: title ?? texts.title, scenario: texts.scenario, locale }),
      addPersona({ id: 'customer', title: texts.persona }),
      ...plan.stages.map((stage) => addStage({ id: stage, ...texts.stages[stage] })),
      ...keysOf(plan.channels).map((channel) =>
        addChannel({ id: channel, title: texts.channels[channel], ...plan.channels[channel] }),
      ),
      ...keysOf(plan.touchpoints).map((touchpoint) =>
        addTouchpoint({ id: touchpoint, title: texts.touchpoints[touchpoint], ...plan.touchpoints[touchpoint] }),
      ),
    )
  }
