import type { Reading } from '../model/emotion.ts'
import { evidenceStrengths, type EvidenceStrength } from '../model/evidence.ts'
import type { Id } from '../model/id.ts'
import type { Journey } from '../model/journey.ts'
import { recordOf } from '../model/records.ts'

/** What may rest on evidence; an emotion also rests on its readings. */
export interface Evidenced {
  readonly evidence?: readonly Id<'evidence'>[]
  readonly readings?: readonly Reading[]
}

/** How strong the strongest evidence of a record is; `assumed` where it has none. */
export const evidenceOf = (journey: Journey, { evidence = [], readings = [] }: Evidenced): EvidenceStrength => {
  const named = [...evidence, ...readings.filter(({ weight }) => weight !== 0).map((reading) => reading.evidence)]
  const ranks = named.flatMap((id) => {
    const strength = recordOf(journey, 'evidence', id)?.strength
    return strength === undefined ? [] : [evidenceStrengths.indexOf(strength)]
  })
  return evidenceStrengths[Math.max(0, ...ranks)] ?? 'assumed'
}
