import type { Id } from '../model/id.ts'
import type { Journey } from '../model/journey.ts'
import { kinds, type RecordRef } from '../model/kind.ts'
import { tableOf, type Records } from '../model/records.ts'
import { remembered } from '../model/remembered.ts'

type AnyRecord = Records[keyof Records]

/** Every piece of evidence that a record names: its own, its readings', and that of its baseline. */
const namedBy = (record: AnyRecord): ReadonlySet<Id<'evidence'>> => {
  const own = 'evidence' in record ? record.evidence : []
  const read = 'readings' in record ? record.readings.flatMap(({ evidence }) => evidence ?? []) : []
  const baseline = 'baselineFrom' in record ? [record.baselineFrom] : []
  return new Set([...own, ...read, ...baseline])
}

/** The records that rest on each piece of evidence, by the id of the evidence. */
export const restingOn: (journey: Journey) => ReadonlyMap<Id<'evidence'>, readonly RecordRef[]> =
  /* @__PURE__ */ remembered((journey: Journey) => {
    const resting = new Map<Id<'evidence'>, RecordRef[]>()
    for (const kind of kinds)
      for (const record of Object.values(tableOf(journey, kind)))
        for (const evidence of namedBy(record)) {
          const refs = resting.get(evidence)
          if (refs) refs.push({ kind, id: record.id })
          else resting.set(evidence, [{ kind, id: record.id }])
        }
    return resting
  })
