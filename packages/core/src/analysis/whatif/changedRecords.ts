import { recordsAt } from '../../model/arrangement.ts'
import type { Exit } from '../../model/exit.ts'
import type { Journey } from '../../model/journey.ts'
import { keyAt } from '../../model/order.ts'
import { recordOf } from '../../model/records.ts'
import { exitsAt } from './exitsAt.ts'
import { gateAt } from './gate.ts'
import { withResponse, withWait } from './shorterWait.ts'
import type { SetStay, WhatIfChange } from './whatIfChange.ts'

const freeId = (journey: Journey, id: string): string =>
  recordOf(journey, 'exit', id) ? freeId(journey, `${id}-`) : id

// Where nothing is stated of who leaves, what the change states is written down as an exit of its own.
const newExit = (journey: Journey, { place, share }: SetStay): Exit => ({
  id: freeId(journey, 'what-if'),
  place,
  order: keyAt(recordsAt(journey, 'exit', place), 'last') ?? '',
  to: 'other',
  share: 1 - share,
})

const withStay = (journey: Journey, change: SetStay): Journey => {
  const { place, share } = change
  if (gateAt(journey, place)?.counted) return journey
  const stated = exitsAt(journey, place) ?? 0
  if (stated === 0) {
    const exit = newExit(journey, change)
    return { ...journey, exits: { ...journey.exits, [exit.id]: exit } }
  }
  const scaled = recordsAt(journey, 'exit', place).map((exit) =>
    exit.share === undefined ? exit : { ...exit, share: Math.min(1, (exit.share * (1 - share)) / stated) },
  )
  return { ...journey, exits: { ...journey.exits, ...Object.fromEntries(scaled.map((exit) => [exit.id, exit])) } }
}

const withPlace = (journey: Journey, place: string, to: string): Journey => {
  const step = recordOf(journey, 'step', place)
  if (step) return { ...journey, steps: { ...journey.steps, [place]: withWait(step, to) } }
  const stage = recordOf(journey, 'stage', place)
  return stage ? { ...journey, stages: { ...journey.stages, [place]: withWait(stage, to) } } : journey
}

const withOne = (journey: Journey, change: WhatIfChange): Journey => {
  switch (change.type) {
    case 'remove-barrier': {
      // Not taken out: that nobody meets it is known, while without it nothing would be known of barriers here.
      const barrier = recordOf(journey, 'barrier', change.barrier)
      const gone = barrier && { ...barrier, frequency: 0 }
      return gone ? { ...journey, barriers: { ...journey.barriers, [gone.id]: gone } } : journey
    }
    case 'shorten-wait':
      return withPlace(journey, change.place, change.to)
    case 'answer-faster': {
      const touchpoint = recordOf(journey, 'touchpoint', change.touchpoint)
      const faster = touchpoint && withResponse(touchpoint, change.to)
      return faster ? { ...journey, touchpoints: { ...journey.touchpoints, [faster.id]: faster } } : journey
    }
    case 'fix-exit': {
      const exit = recordOf(journey, 'exit', change.exit)
      const fixed = exit && { ...exit, share: change.share ?? 0 }
      return fixed ? { ...journey, exits: { ...journey.exits, [fixed.id]: fixed } } : journey
    }
    case 'set-stay':
      return withStay(journey, change)
  }
}

/** The journey with what the changes say of its records, one after the other; counts are left as they are. */
export const changedRecords = (journey: Journey, changes: readonly WhatIfChange[]): Journey =>
  changes.reduce(withOne, journey)
