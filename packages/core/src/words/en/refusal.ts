import type { Journey } from '../../model/journey.ts'
import type { Kind } from '../../model/kind.ts'
import type { Refusal } from '../../operations/refusal.ts'
import { placeTitle, titleById, titleOf } from '../titleOf.ts'
import { breach } from './breach.ts'
import { names } from './names.ts'
import { quote } from './quote.ts'

const named = (journey: Journey, kind: Kind | 'journey', id: string): string =>
  kind === 'journey' ? 'the journey' : `the ${names.kind[kind]} ${quote(titleOf(journey, { kind, id }))}`

/** Why not, and what to do. */
export const refusal = (no: Refusal, journey: Journey): string => {
  switch (no.code) {
    case 'unknown-record':
      return `The ${names.kind[no.kind]} ${quote(no.id)} is not there; it may have been removed. Undo to bring it back, or choose another.`
    case 'id-taken':
      return `The id ${quote(no.id)} belongs to another ${names.kind[no.kind]}. Leave the id out to get a new one.`
    case 'unsound':
      return `That does not fit ${named(journey, no.kind, no.id)}. ${no.breaches.map(breach).join(' ')}`
    case 'unknown-neighbour':
      return `There is no ${quote(titleById(journey, no.neighbour))} to stand beside. Choose another position.`
    case 'field-not-editable':
      return `The field ${quote(no.field)} of ${named(journey, no.kind, no.id)} cannot be edited, because it says which record it is and where it belongs. Move the record, or make a new one.`
    case 'already-linked':
      return `${quote(titleById(journey, no.to))} is already linked to ${named(journey, no.kind, no.id)}. There is nothing left to do.`
    case 'not-linked':
      return `${quote(titleById(journey, no.to))} is not linked to ${named(journey, no.kind, no.id)}. There is nothing to take away.`
    case 'no-emotion':
      return `${quote(titleById(journey, no.persona))} has no score at ${quote(placeTitle(journey, no.place))} to clear. Score it first.`
    case 'scored-by-readings':
      return `How ${quote(titleById(journey, no.persona))} feels at ${quote(placeTitle(journey, no.place))} is scored by evidence, and a score by hand would not count beside it. Clear the score first.`
    case 'emotions-collide':
      return `The stage ${quote(titleById(journey, no.stage))} and the step ${quote(titleById(journey, no.step))} hold scores of the same persona, and only one can stay. Clear one of them first.`
    case 'unknown-operation':
      return `This version knows no operation ${quote(no.type)}. Correct its name, or update the package.`
    case 'malformed-operation':
      return `The operation ${quote(no.type)} is incomplete or of the wrong shape. Make it with the function made for it.`
  }
}
