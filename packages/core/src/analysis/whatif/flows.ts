import { recordsAt } from '../../model/arrangement.ts'
import type { Journey } from '../../model/journey.ts'
import { recordOf } from '../../model/records.ts'
import { asShare, atLeastOne } from '../bottleneck/share.ts'
import type { Flow } from './counts.ts'
import { exitsAt } from './exitsAt.ts'
import { gateAt, type Gate } from './gate.ts'
import type { WhatIfChange } from './whatIfChange.ts'

/** A gate at which another share goes on than before. */
export interface Shift {
  readonly gate: Gate
  /** The share that leaves afterwards; undefined where unknown. */
  readonly drop: number | undefined
  /** More is stated to leave by the mended exits than was counted leaving. */
  readonly capped: boolean
}

// What was stated to leave by the exits of a place before, less what is stated now.
const fewer = (before: Journey, after: Journey, place: string): number =>
  recordsAt(before, 'exit', place).reduce(
    (sum, { id, share = 0 }) => sum + share - (recordOf(after, 'exit', id)?.share ?? share),
    0,
  )

const placeOf = (journey: Journey, change: WhatIfChange): readonly string[] => {
  if (change.type === 'set-stay') return [change.place]
  const exit = change.type === 'fix-exit' ? recordOf(journey, 'exit', change.exit) : undefined
  return exit ? [exit.place] : []
}

/** The gates that the changes shift. `after` is the journey with its records changed and its counts as before. */
export const shiftsOf = (before: Journey, after: Journey, changes: readonly WhatIfChange[]): readonly Shift[] => {
  const places = new Set(changes.flatMap((change) => placeOf(before, change)))
  const stays = new Map(changes.flatMap((change) => (change.type === 'set-stay' ? [[change.place, change.share]] : [])))
  return [...places].flatMap((place): readonly Shift[] => {
    const gate = gateAt(before, place)
    if (!gate) return []
    if (!gate.counted) return [{ gate, drop: exitsAt(after, place), capped: false }]
    const stay = stays.get(place)
    if (stay !== undefined) return [{ gate, drop: 1 - stay, capped: false }]
    const left = (gate.drop ?? 0) - fewer(before, after, place)
    return [{ gate, drop: asShare(left), capped: left < -1e-9 }]
  })
}

/** How the stream changes after a gate; undefined where that cannot be worked out. */
export const flowOf = ({ gate, drop }: Shift): Flow | undefined =>
  gate.drop === undefined || gate.drop === 1 || drop === undefined
    ? undefined
    : { column: gate.column, factor: (1 - drop) / (1 - gate.drop) }

/**
 * How many times as many could go on at most if the barriers that are removed at a place had kept all whom they held
 * up: no more than meet them, and no more than leave there. Undefined where either is unknown.
 */
export const mostKept = (
  journey: Journey,
  drop: number | undefined,
  barriers: readonly string[],
): number | undefined => {
  const harms = barriers.flatMap((id) => {
    const { severity, frequency } = recordOf(journey, 'barrier', id) ?? {}
    return severity === undefined || frequency === undefined ? [] : [severity * frequency]
  })
  if (drop === undefined || drop === 1 || harms.length === 0) return undefined
  return (1 - asShare(drop - atLeastOne(harms))) / (1 - drop)
}
