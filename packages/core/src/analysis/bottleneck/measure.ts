import { inOrder, recordsAt } from '../../model/arrangement.ts'
import { emotionsAt } from '../../model/emotions.ts'
import type { Id } from '../../model/id.ts'
import type { Journey } from '../../model/journey.ts'
import { recordOf } from '../../model/records.ts'
import { remembered } from '../../model/remembered.ts'
import { barriers } from './barriers.ts'
import { countAt } from './count.ts'
import { dropOff, type DropOff } from './dropOff.ts'
import { effort, effortsAsked } from './effort.ts'
import { emotion } from './emotion.ts'
import { handOff, waysOf } from './handOff.ts'
import { rework } from './rework.ts'
import type { Spot } from './spot.ts'
import { termNames, type Known, type TermName } from './term.ts'
import { wait } from './wait.ts'

/** All that is known at a spot, before it is weighed. */
export interface Measure {
  /** Absent where it is not known. */
  readonly left?: DropOff
  /** The known terms, in the order of `termNames`. */
  readonly known: readonly (Known & { readonly name: TermName })[]
}

type Persona = Id<'persona'> | undefined
type Reader = (journey: Journey, spot: Spot, persona: Persona) => Known | undefined

const readers: Readonly<Record<TermName, Reader>> = {
  'drop-off': dropOff,
  emotion,
  barriers,
  effort,
  wait,
  'hand-off': handOff,
  rework,
}

const measured = (journey: Journey, spot: Spot, persona: Persona): Measure => {
  const left = dropOff(journey, spot, persona)
  const known = termNames.flatMap((name) => {
    const term = name === 'drop-off' ? left : readers[name](journey, spot, persona)
    if (!term) return []
    const { value, from, method } = term
    return [{ name, value, from, ...(method && { method }) }]
  })
  return { known, ...(left && { left }) }
}

const kindsRead = ['touchpoint', 'barrier', 'exit'] as const

/**
 * Everything that the readers read at a spot, in a row: as long as it is the same, so is what they find. Customers are
 * also counted where they go next, and those of a step may be counted on its stage.
 */
const partsOf = (journey: Journey, { place, places, next, parts }: Spot, persona: Persona): readonly unknown[] => {
  const row: unknown[] = [journey.scale, inOrder(journey, 'persona')]
  const ways = waysOf(journey, persona)
  for (const one of [place, next, parts.at(-1)?.next]) {
    const count = one === undefined ? undefined : countAt(journey, one)
    row.push(count?.count, count?.from.id)
  }
  for (const one of places) {
    row.push(recordOf(journey, 'step', one) ?? recordOf(journey, 'stage', one), emotionsAt(journey, one))
    for (const kind of kindsRead) row.push(recordsAt(journey, kind, one))
    for (const { metric, touchpoint } of effortsAsked(journey, one)) row.push(metric, touchpoint)
    for (const way of ways) row.push(way.get(one))
  }
  return row
}

interface Remembered {
  readonly parts: readonly unknown[]
  readonly measure: Measure
}

// The latest measure of each spot, by persona. A spot lives as long as the columns stand where they stand.
const latest = /* @__PURE__ */ remembered((_spot: Spot) => new Map<string, Remembered>())

/**
 * What is known at a spot. Measured again only where something has changed of what it is made from, so that after an
 * edit somewhere else it is the identical object.
 */
export const measureAt = (journey: Journey, spot: Spot, persona: Persona): Measure => {
  const known = latest(spot)
  const last = known.get(persona ?? '')
  const parts = partsOf(journey, spot, persona)
  if (last?.parts.length === parts.length && parts.every((part, i) => part === last.parts[i])) return last.measure
  const measure = measured(journey, spot, persona)
  known.set(persona ?? '', { parts, measure })
  return measure
}
