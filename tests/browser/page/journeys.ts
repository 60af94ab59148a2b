import type { Journey } from '@journeykit/core'
import * as examples from '@journeykit/examples'

const isJourney = (value: object): value is Journey => 'stages' in value

/** Archives hold versions of journeys that are examples already. */
const isArchive = (value: object): boolean => 'versions' in value

const journeysIn = (name: string, value: unknown): readonly (readonly [string, Journey])[] => {
  if (typeof value !== 'object' || value === null || isArchive(value)) return []
  if (isJourney(value)) return [[name, value]]
  return Object.entries(value).flatMap(([part, inner]) => journeysIn(`${name}.${part}`, inner))
}

/** Every example by name: `cafe.en`, `shop.asIs.ru`, `arabic` … New ones come by themselves. */
export const journeys: ReadonlyMap<string, Journey> = new Map(
  Object.entries(examples).flatMap(([name, value]) => journeysIn(name, value)),
)

/** The example of this name; `huge` is generated when asked for. */
export const journeyCalled = (name: string): Journey => {
  const journey = name === 'huge' ? examples.hugeJourney() : journeys.get(name)
  if (!journey)
    throw new Error(`There is no example called ${name}. There are: ${[...journeys.keys()].join(', ')}, huge`)
  return journey
}
