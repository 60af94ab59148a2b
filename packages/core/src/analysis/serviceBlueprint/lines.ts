import type { Id } from '../../model/id.ts'
import type { BlueprintLineName, BlueprintRole } from './roles.ts'

/** A line of the blueprint, between the parts and the lanes that it runs between. */
export interface BlueprintLine {
  readonly name: BlueprintLineName
  readonly above: BlueprintRole
  readonly below: BlueprintRole
  /** The last lane above it. */
  readonly aboveLane: Id<'lane'>
  /** The first lane below it. */
  readonly belowLane: Id<'lane'>
}

interface Section {
  readonly role: BlueprintRole
  readonly lanes: readonly Id<'lane'>[]
}

// A part that has no lane is passed over: without a frontstage, interaction and visibility run at the same place.
const sides: Readonly<
  Record<BlueprintLineName, readonly [above: readonly BlueprintRole[], below: readonly BlueprintRole[]]>
> = {
  interaction: [['actions'], ['frontstage', 'backstage', 'support']],
  visibility: [
    ['actions', 'frontstage'],
    ['backstage', 'support'],
  ],
  internal: [['backstage'], ['support']],
}

const between = (sections: readonly Section[], name: BlueprintLineName): readonly BlueprintLine[] => {
  const drawn = sections.filter(({ lanes }) => lanes.length > 0)
  const above = drawn.findLast(({ role }) => sides[name][0].includes(role))
  const below = drawn.find(({ role }) => sides[name][1].includes(role))
  const [aboveLane, belowLane] = [above?.lanes.at(-1), below?.lanes[0]]
  if (!above || !below || aboveLane === undefined || belowLane === undefined) return []
  return [{ name, above: above.role, below: below.role, aboveLane, belowLane }]
}

/** The lines that run between the parts that have lanes; the parts are given from the customer down. */
export const linesBetween = (sections: readonly Section[]): readonly BlueprintLine[] => [
  ...between(sections, 'interaction'),
  ...between(sections, 'visibility'),
  ...between(sections, 'internal'),
]
