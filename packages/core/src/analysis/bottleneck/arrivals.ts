import { recordsAt } from '../../model/arrangement.ts'
import { columnsOf } from '../../model/columns.ts'
import type { Id } from '../../model/id.ts'
import type { Journey } from '../../model/journey.ts'
import { remembered } from '../../model/remembered.ts'
import type { Touchpoint } from '../../model/touchpoint.ts'
import { answersBy } from '../answersBy.ts'
import { concerns } from '../concerns.ts'

/** What the touchpoints of one place are met after: on another channel, from somebody else's hands. */
export interface Arrivals {
  readonly touchpoints: readonly Id<'touchpoint'>[]
  /** Those with a known channel other than the one before. */
  readonly switchedTo: readonly Id<'touchpoint'>[]
  /** Those that another person, team or department answers for than for the one before. */
  readonly handedTo: readonly Id<'touchpoint'>[]
  /** False where a touchpoint's channel, or the one before it, is not known. */
  readonly channelsKnown: boolean
  /** False where it is not known of a touchpoint whether the same people answer for it as for the one before. */
  readonly ownersKnown: boolean
}

const differs = (one: string | undefined, other: string | undefined): boolean | undefined =>
  one === undefined || other === undefined ? undefined : one.trim().toLowerCase() !== other.trim().toLowerCase()

// Either tells: another team within a department, or another department. Undefined where neither is known on both sides.
const changesHands = (before: Touchpoint | undefined, here: Touchpoint | undefined): boolean | undefined => {
  const known = [differs(before?.owner, here?.owner), differs(before?.department, here?.department)]
  return known.includes(true) ? true : known.includes(false) ? false : undefined
}

interface Arrival {
  readonly touchpoint: Id<'touchpoint'>
  /** Undefined where it is not known. */
  readonly switched: boolean | undefined
  readonly handed: boolean | undefined
}

const arrivalsOf = (arrivals: readonly Arrival[]): Arrivals => ({
  touchpoints: arrivals.map(({ touchpoint }) => touchpoint),
  switchedTo: arrivals.filter(({ switched }) => switched === true).map(({ touchpoint }) => touchpoint),
  handedTo: arrivals.filter(({ handed }) => handed === true).map(({ touchpoint }) => touchpoint),
  channelsKnown: arrivals.every(({ switched }) => switched !== undefined),
  ownersKnown: arrivals.every(({ handed }) => handed !== undefined),
})

const switched = (before: Touchpoint | undefined, { channel }: Touchpoint): boolean | undefined => {
  // Nothing comes before the first contact, so it is no switch whatever its channel.
  if (before === undefined) return false
  return channel === undefined || before.channel === undefined ? undefined : before.channel !== channel
}

const compute = (touchpoints: readonly Touchpoint[], before: Touchpoint | undefined): Arrivals =>
  arrivalsOf(
    touchpoints.map((here, i) => {
      const last = i === 0 ? before : touchpoints[i - 1]
      return { touchpoint: here.id, switched: switched(last, here), handed: last ? changesHands(last, here) : false }
    }),
  )

const nobody = {}

const arrivalsAt = /* @__PURE__ */ remembered((touchpoints: readonly Touchpoint[]) =>
  remembered((before: Touchpoint | typeof nobody) => compute(touchpoints, 'id' in before ? before : undefined)),
)

const byPersona = /* @__PURE__ */ remembered(
  (_touchpoints: readonly Touchpoint[]) => new Map<string, readonly Touchpoint[]>(),
)

/** The touchpoints that a persona meets of those at one place. The same array for the same touchpoints. */
const metBy = (touchpoints: readonly Touchpoint[], persona: Id<'persona'> | undefined): readonly Touchpoint[] => {
  if (touchpoints.every((touchpoint) => concerns(touchpoint, persona))) return touchpoints
  const known = byPersona(touchpoints)
  const met = known.get(persona ?? '') ?? touchpoints.filter((touchpoint) => concerns(touchpoint, persona))
  known.set(persona ?? '', met)
  return met
}

const computeAll = (journey: Journey, persona: Id<'persona'> | undefined): ReadonlyMap<string, Arrivals> => {
  const arrivals = new Map<string, Arrivals>()
  let before: Touchpoint | undefined
  for (const place of columnsOf(journey).flatMap(({ places }) => places)) {
    const met = metBy(recordsAt(journey, 'touchpoint', place), persona)
    if (met.length === 0) continue
    arrivals.set(place, arrivalsAt(met)(before ?? nobody))
    before = met.at(-1)
  }
  return arrivals
}

const answers = /* @__PURE__ */ answersBy<ReadonlyMap<string, Arrivals>>((journey) => [
  journey.touchpoints,
  columnsOf(journey),
])

/**
 * The arrivals on the way of a persona or, without one, past every touchpoint: by the place in which the touchpoints
 * stand. The identical arrivals at a place as long as its touchpoints and the one before them are the same.
 */
export const arrivalsAlong = (journey: Journey, persona?: Id<'persona'>): ReadonlyMap<string, Arrivals> =>
  answers(journey, persona ?? '', () => computeAll(journey, persona))
