import type { Id } from '../model/id.ts'
import type { Journey } from '../model/journey.ts'
import { kinds, type RecordRef } from '../model/kind.ts'
import { tableOf } from '../model/records.ts'
import { remembered } from '../model/remembered.ts'
import { evidenceNamed } from './evidenceNamed.ts'

/** The records that rest on each piece of evidence, by the id of the evidence. */
export const restingOn: (journey: Journey) => ReadonlyMap<Id<'evidence'>, readonly RecordRef[]> =
  /* @__PURE__ */ remembered((journey: Journey) => {
    const resting = new Map<Id<'evidence'>, RecordRef[]>()
    for (const kind of kinds)
      for (const record of Object.values(tableOf(journey, kind)))
        for (const evidence of evidenceNamed(record)) {
          const refs = resting.get(evidence)
          if (refs) refs.push({ kind, id: record.id })
          else resting.set(evidence, [{ kind, id: record.id }])
        }
    return resting
  })
