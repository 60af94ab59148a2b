import { inOrder, recordsAt } from '../model/arrangement.ts'
import { columnsOf, type Column } from '../model/columns.ts'
import type { Id } from '../model/id.ts'
import type { Journey } from '../model/journey.ts'
import type { RecordRef } from '../model/kind.ts'
import type { LaneRole } from '../model/lane.ts'
import type { PlaceId } from '../model/place.ts'
import { recordOf } from '../model/records.ts'
import { answersBy } from './answersBy.ts'
import { linesBetween, type BlueprintLine } from './serviceBlueprint/lines.ts'
import { handOffsAlong, type DepartmentHandOff, type Worker } from './serviceBlueprint/handOffs.ts'
import { blueprintRoles, type BlueprintRole } from './serviceBlueprint/roles.ts'

/** One part of the blueprint: all lanes of one role. */
export interface BlueprintSection {
  readonly role: BlueprintRole
  /** In the order of the map. */
  readonly lanes: readonly Id<'lane'>[]
  /** What stands in them, column by column: activities and, frontstage, the touchpoints. */
  readonly records: readonly RecordRef[]
  /** Who answers for them, in the order of first mention. */
  readonly owners: readonly string[]
  readonly departments: readonly string[]
  /** Of these records nobody is said to answer for: neither an owner nor a department. Not of what customers do. */
  readonly unowned: readonly RecordRef[]
}

/** A journey as a service blueprint (Shostack, 1984). */
export interface ServiceBlueprint {
  /** The parts that have lanes or records, from the customer down. */
  readonly sections: readonly BlueprintSection[]
  readonly lines: readonly BlueprintLine[]
  /** True where the lanes stand on the map in the order of the blueprint, so that each line can be drawn as one. */
  readonly ordered: boolean
  /** Changes of department along the path, where both sides are known. */
  readonly handOffs: readonly DepartmentHandOff[]
  /**
   * The columns where somebody or something meets the customer, and nothing is said to be done behind the line of
   * visibility. Empty where there is no lane behind it: then nobody has asked.
   */
  readonly nothingBehind: readonly PlaceId[]
  /** Touchpoints and own activities that name a department ÷ all of them, 0 … 1; 0 without any. */
  readonly coverage: number
}

interface Standing extends Worker {
  readonly role: BlueprintRole
  readonly owner?: string
}

const rolesOfLanes: Readonly<Partial<Record<LaneRole, BlueprintRole>>> = {
  actions: 'actions',
  touchpoints: 'frontstage',
  frontstage: 'frontstage',
  backstage: 'backstage',
  support: 'support',
}

const rank = ({ role }: { readonly role: BlueprintRole }): number => blueprintRoles.indexOf(role)

const standingIn = (journey: Journey, { place: column, places }: Column): readonly Standing[] => {
  const touchpoints = places.flatMap((place) => recordsAt(journey, 'touchpoint', place))
  const activities = places.flatMap((place) => recordsAt(journey, 'activity', place))
  const met = touchpoints.map(({ id, owner, department }): Standing => ({
    ref: { kind: 'touchpoint', id },
    column,
    role: 'frontstage',
    ...(owner !== undefined && { owner }),
    ...(department !== undefined && { department }),
  }))
  const done = activities.flatMap(({ id, lane, owner, department }): readonly Standing[] => {
    const laneRole = recordOf(journey, 'lane', lane)?.role
    const role = laneRole && rolesOfLanes[laneRole]
    const answers = { ...(owner !== undefined && { owner }), ...(department !== undefined && { department }) }
    return role ? [{ ref: { kind: 'activity', id }, column, role, ...answers }] : []
  })
  return [...met, ...done].sort((a, b) => rank(a) - rank(b))
}

const distinct = (texts: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(texts.flatMap((text) => text ?? [])),
]

const sectionOf = (journey: Journey, role: BlueprintRole, all: readonly Standing[]): BlueprintSection => {
  const here = all.filter((one) => one.role === role)
  const nobody = here.filter(({ owner, department }) => owner === undefined && department === undefined)
  return {
    role,
    lanes: inOrder(journey, 'lane')
      .filter((lane) => rolesOfLanes[lane.role] === role)
      .map(({ id }) => id),
    records: here.map(({ ref }) => ref),
    owners: distinct(here.map(({ owner }) => owner)),
    departments: distinct(here.map(({ department }) => department)),
    unowned: role === 'actions' ? [] : nobody.map(({ ref }) => ref),
  }
}

const isOrdered = (journey: Journey): boolean => {
  const ranks = inOrder(journey, 'lane').flatMap((lane) => {
    const role = rolesOfLanes[lane.role]
    return role ? [rank({ role })] : []
  })
  return ranks.every((one, i) => one >= (ranks[i - 1] ?? 0))
}

const isBehind = ({ role }: { readonly role: BlueprintRole }): boolean => role === 'backstage' || role === 'support'

const nothingBehind = (sections: readonly BlueprintSection[], all: readonly Standing[]): readonly PlaceId[] => {
  if (!sections.some((section) => isBehind(section) && section.lanes.length > 0)) return []
  const behind = new Set(all.filter(isBehind).map(({ column }) => column))
  const met = all.filter(({ role, column }) => role === 'frontstage' && !behind.has(column))
  return [...new Set(met.map(({ column }) => column))]
}

const compute = (journey: Journey): ServiceBlueprint => {
  const all = columnsOf(journey).flatMap((column) => standingIn(journey, column))
  const sections = blueprintRoles
    .map((role) => sectionOf(journey, role, all))
    .filter(({ lanes, records }) => lanes.length + records.length > 0)
  const own = all.filter(({ role }) => role !== 'actions')
  return {
    sections,
    lines: linesBetween(sections),
    ordered: isOrdered(journey),
    handOffs: handOffsAlong(journey, own),
    nothingBehind: nothingBehind(sections, all),
    coverage: own.filter(({ department }) => department !== undefined).length / Math.max(1, own.length),
  }
}

const answers = answersBy<ServiceBlueprint>((journey) => {
  const { activities, touchpoints, lanes, emotions, personas, scale } = journey
  return [activities, touchpoints, lanes, emotions, personas, scale, columnsOf(journey)]
})

/**
 * The journey as a service blueprint: what the customer does, what is done before the customer's eyes, behind them, and
 * in support; the lines between, derived from the roles of the lanes; who answers for what; and where one department
 * hands over to another. The identical object as long as what it reads is the same.
 */
export const serviceBlueprint = (journey: Journey): ServiceBlueprint => answers(journey, '', () => compute(journey))
