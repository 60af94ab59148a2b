import type { Journey } from '@journeykit/core'
import * as examples from '@journeykit/examples'
import type { InTwoLanguages } from '@journeykit/examples'

const isJourney = (value: Journey | InTwoLanguages): value is Journey => 'stages' in value

/** Every example by name, and by language where there are several: `cafe.en`, `cafe.ru`, `arabic` … New ones come by themselves. */
export const journeys: ReadonlyMap<string, Journey> = new Map(
  Object.entries(examples).flatMap(([name, value]): readonly [string, Journey][] => {
    if (typeof value === 'function') return []
    if (isJourney(value)) return [[name, value]]
    return Object.entries<Journey>({ ...value }).map(([language, journey]) => [`${name}.${language}`, journey])
  }),
)

/** The example of this name; `huge` is generated when asked for. */
export const journeyCalled = (name: string): Journey => {
  const journey = name === 'huge' ? examples.hugeJourney() : journeys.get(name)
  if (!journey)
    throw new Error(`There is no example called ${name}. There are: ${[...journeys.keys()].join(', ')}, huge`)
  return journey
}
