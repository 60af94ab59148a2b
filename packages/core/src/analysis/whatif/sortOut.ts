import { isDuration } from '../../model/duration.ts'
import type { Journey } from '../../model/journey.ts'
import { columnsOf } from '../../model/columns.ts'
import { recordOf } from '../../model/records.ts'
import { countAt } from '../bottleneck/count.ts'
import { gateAt } from './gate.ts'
import type { SkippedChange, SkipReason, WhatIfChange } from './whatIfChange.ts'

const isShare = (share: number): boolean => share >= 0 && share <= 1

const whyNotExit = (journey: Journey, id: string, share: number): SkipReason | undefined => {
  const exit = recordOf(journey, 'exit', id)
  if (!exit) return 'not-there'
  if (!isShare(share)) return 'not-a-share'
  if (exit.share === undefined) return 'unknown-share'
  const gate = gateAt(journey, exit.place)
  return gate?.counted && gate.drop === 1 ? 'nobody-goes-on' : undefined
}

const whyNotStay = (journey: Journey, place: string, share: number): SkipReason | undefined => {
  if (!recordOf(journey, 'step', place) && !recordOf(journey, 'stage', place)) return 'not-there'
  const at = columnsOf(journey).findIndex((column) => column.place === place)
  if (at < 0) return 'not-a-column'
  if (!isShare(share)) return 'not-a-share'
  const gate = gateAt(journey, place)
  if (gate?.counted) return gate.drop === 1 ? 'nobody-goes-on' : undefined
  const countedLater = columnsOf(journey)
    .slice(at + 1)
    .some((column) => countAt(journey, column.place) !== undefined)
  return gate?.drop === undefined && countedLater ? 'unknown-drop-off' : undefined
}

const whyNot = (journey: Journey, change: WhatIfChange): SkipReason | undefined => {
  switch (change.type) {
    case 'remove-barrier':
      return recordOf(journey, 'barrier', change.barrier) ? undefined : 'not-there'
    case 'shorten-wait':
      if (!recordOf(journey, 'step', change.place) && !recordOf(journey, 'stage', change.place)) return 'not-there'
      return isDuration(change.to) ? undefined : 'not-a-duration'
    case 'answer-faster':
      if (!recordOf(journey, 'touchpoint', change.touchpoint)) return 'not-there'
      return isDuration(change.to) ? undefined : 'not-a-duration'
    case 'fix-exit':
      return whyNotExit(journey, change.exit, change.share ?? 0)
    case 'set-stay':
      return whyNotStay(journey, change.place, change.share)
  }
}

/** The changes that can be reckoned with, and the others with the reason. */
export const sortOut = (
  journey: Journey,
  changes: readonly WhatIfChange[],
): { readonly accepted: readonly WhatIfChange[]; readonly skipped: readonly SkippedChange[] } => {
  const judged = changes.map((change) => ({ change, why: whyNot(journey, change) }))
  return {
    accepted: judged.flatMap(({ change, why }) => (why === undefined ? [change] : [])),
    skipped: judged.flatMap(({ change, why }) => (why === undefined ? [] : [{ change, why }])),
  }
}
