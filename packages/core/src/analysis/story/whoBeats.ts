import { inOrder } from '../../model/arrangement.ts'
import type { Journey } from '../../model/journey.ts'
import type { RecordRef } from '../../model/kind.ts'
import type { Persona } from '../../model/persona.ts'
import { recordOf } from '../../model/records.ts'
import { isAssumed, type Asked } from './asked.ts'
import type { StoryBeat } from './beat.ts'

const portrait = (journey: Journey, { id, ...persona }: Persona): readonly StoryBeat[] => {
  const from: readonly RecordRef[] = [{ kind: 'persona', id }]
  const { goals = [], frustrations = [], quote } = persona
  return [
    { tells: 'persona', persona: id, assumed: isAssumed(journey, persona), from },
    ...(goals.length > 0 ? [{ tells: 'goals', persona: id, texts: goals, from } as const] : []),
    ...(frustrations.length > 0 ? [{ tells: 'frustrations', persona: id, texts: frustrations, from } as const] : []),
    ...(quote !== undefined ? [{ tells: 'quotation', persona: id, text: quote, from } as const] : []),
  ]
}

/** Who goes this way, and what way it is. */
export const whoBeats = (journey: Journey, asked: Asked): readonly StoryBeat[] => {
  const persona = asked === undefined ? undefined : recordOf(journey, 'persona', asked)
  const personas = inOrder(journey, 'persona').map(({ id }) => id)
  const everyone: StoryBeat = { tells: 'everyone', personas, from: personas.map((id) => ({ kind: 'persona', id })) }
  return [
    ...(persona ? portrait(journey, persona) : [everyone]),
    ...(journey.scenario !== undefined ? [{ tells: 'scenario', text: journey.scenario, from: [] } as const] : []),
    ...(journey.state === 'future' ? [{ tells: 'future', from: [] } as const] : []),
  ]
}
