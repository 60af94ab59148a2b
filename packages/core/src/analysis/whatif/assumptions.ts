import type { Journey } from '../../model/journey.ts'
import type { RecordRef } from '../../model/kind.ts'
import { recordOf } from '../../model/records.ts'
import { columnsOf } from '../../model/columns.ts'
import type { Ending } from './ending.ts'
import type { Shift } from './flows.ts'
import type { Assumption, AssumptionCode, WhatIfChange } from './whatIfChange.ts'

const placeRef = (journey: Journey, id: string): RecordRef => ({
  kind: recordOf(journey, 'step', id) ? 'step' : 'stage',
  id,
})

const about = (code: AssumptionCode, at: readonly RecordRef[]): readonly Assumption[] =>
  at.length === 0 ? [] : [{ code, at }]

const ofBarriers = (journey: Journey, changes: readonly WhatIfChange[]): readonly Assumption[] => {
  const removed = changes.flatMap((change) =>
    change.type === 'remove-barrier' ? (recordOf(journey, 'barrier', change.barrier) ?? []) : [],
  )
  const places = [...new Set(removed.map(({ place }) => place))]
  return [
    ...removed.map(({ id, severity, frequency }): Assumption => ({
      code: 'barrier-keeps-reach',
      at: [{ kind: 'barrier', id }],
      ...(severity !== undefined && frequency !== undefined && { share: severity * frequency }),
    })),
    ...places.flatMap((place) => {
      const here = removed.filter((barrier) => barrier.place === place)
      return here.length < 2
        ? []
        : about(
            'barriers-apart',
            here.map(({ id }) => ({ kind: 'barrier', id })),
          )
    }),
  ]
}

const ofWaits = (journey: Journey, changes: readonly WhatIfChange[]): readonly Assumption[] =>
  about(
    'wait-keeps-reach',
    changes.flatMap((change): readonly RecordRef[] => {
      if (change.type === 'shorten-wait') return [placeRef(journey, change.place)]
      return change.type === 'answer-faster' ? [{ kind: 'touchpoint', id: change.touchpoint }] : []
    }),
  )

const ofExits = (
  journey: Journey,
  changes: readonly WhatIfChange[],
  shifts: readonly Shift[],
): readonly Assumption[] => {
  const exits = changes.flatMap((change) =>
    change.type === 'fix-exit' ? (recordOf(journey, 'exit', change.exit) ?? []) : [],
  )
  const at = (holds: (shift: Shift) => boolean): readonly RecordRef[] => {
    const places = new Set<string>(shifts.filter(holds).map(({ gate }) => gate.place))
    return exits.filter(({ place }) => places.has(place)).map(({ id }) => ({ kind: 'exit', id }))
  }
  return [
    ...about(
      'exit-among-counted',
      at(({ gate }) => gate.counted),
    ),
    ...about(
      'exit-capped',
      at(({ capped }) => capped),
    ),
    ...about(
      'exit-within-stage',
      at(({ gate }) => gate.wholeStage),
    ),
  ]
}

/** What the figures of a what-if rest on that the journey does not state. None without changes. */
export const assumptionsOf = (
  journey: Journey,
  changes: readonly WhatIfChange[],
  shifts: readonly Shift[],
  before: Ending,
  keepsAll: string | undefined,
): readonly Assumption[] => {
  if (changes.length === 0) return []
  const moved = shifts.filter(({ gate, drop }) => drop !== gate.drop)
  const last = columnsOf(journey).length - 1
  const flowing = moved.filter(({ gate }) => gate.column < last)
  return [
    ...about(
      'same-onward',
      flowing.map(({ gate }) => placeRef(journey, gate.place)),
    ),
    ...ofExits(journey, changes, moved),
    ...ofBarriers(journey, changes),
    ...ofWaits(journey, changes),
    ...about('last-keeps-all', keepsAll === undefined ? [] : [placeRef(journey, keepsAll)]),
    ...(before.customers === undefined ? [] : [{ code: 'same-arrivals', at: [] } as const]),
    ...(before.value === undefined ? [] : [{ code: 'same-value', at: [] } as const]),
    { code: 'feelings-stay', at: [] },
  ]
}
