import type { Finding } from '../findings/finding.ts'
import type { Journey } from '../model/journey.ts'
import type { Kind } from '../model/kind.ts'
import { recordOf, type Records } from '../model/records.ts'
import { titleOf } from './titleOf.ts'

/** The first record of this kind that a finding is about; undefined where it is gone. */
export const subjectOf = <K extends Kind>({ at }: Finding, journey: Journey, kind: K): Records[K] | undefined => {
  const ref = at.find((record) => record.kind === kind)
  return ref && recordOf(journey, kind, ref.id)
}

/** What the first record that a finding is about is called; the journey's own title where it is about the whole. */
export const subjectTitle = ({ at: [ref] }: Finding, journey: Journey): string =>
  ref ? titleOf(journey, ref) : journey.title
