import type { Id } from '../model/id.ts'
import type { Records } from '../model/records.ts'

const none: readonly Id<'evidence'>[] = []

/** Every piece of evidence that a record names, each once: its own, its readings', and that of its baseline. */
export const evidenceNamed = (record: Records[keyof Records]): readonly Id<'evidence'>[] => {
  const own = 'evidence' in record ? record.evidence : none
  const read = 'readings' in record ? record.readings.flatMap(({ evidence }) => evidence ?? []) : none
  const baseline = 'baselineFrom' in record ? [record.baselineFrom] : none
  // Most records of a large map name one piece or none; a set for each of them would be the dear part.
  return read.length === 0 && baseline.length === 0 ? own : [...new Set([...own, ...read, ...baseline])]
}
