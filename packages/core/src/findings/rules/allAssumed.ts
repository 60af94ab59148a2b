import type { Journey } from '../../model/journey.ts'
import { kinds, type Kind } from '../../model/kind.ts'
import { recordOf, tableOf, type Records } from '../../model/records.ts'
import { evidenceNamed } from '../evidenceNamed.ts'
import type { JourneyRule } from '../rule.ts'

type Settings = Readonly<Record<'records' | 'share', number>>

// Lanes and channels order the map, evidence is what it rests on, and solutions say what shall be, not what is.
const notBelieved: ReadonlySet<Kind> = new Set<Kind>(['lane', 'channel', 'evidence', 'solution'])

const believedIn = (journey: Journey): readonly Records[Kind][] =>
  kinds.filter((kind) => !notBelieved.has(kind)).flatMap((kind) => Object.values(tableOf(journey, kind)))

/** How many of the records rest on something. Stops counting beyond `enough`: most maps are past it at once. */
const provenIn = (journey: Journey, records: readonly Records[Kind][], enough: number): number => {
  let proven = 0
  for (const record of records) {
    const strengths = evidenceNamed(record).map((id) => recordOf(journey, 'evidence', id)?.strength)
    if (strengths.some((strength) => strength !== undefined && strength !== 'assumed')) proven += 1
    if (proven > enough) break
  }
  return proven
}

/**
 * The whole map rests on nothing: nothing that it says of customers bears evidence stronger than an assumption. What a
 * record itself does not say is assumed; a map that was never researched is a map of opinions, however good it looks.
 *
 * - `records`: fewer are a sketch that has had no time to be researched. Ours: about what a persona, a handful of
 *   stages and their touchpoints come to.
 * - `share`: the rule speaks as long as no more than this share of the records rests on evidence. None by default, since
 *   one record that does is a start, and other rules speak of single gaps.
 *
 * Severity: 0.6.
 *
 * Fix: none, for it takes research.
 *
 * Source: customer journey practice: the first step is to gather reliable information.
 */
export const allAssumed: JourneyRule<'all-assumed', Settings> = {
  id: 'all-assumed',
  settings: { records: 10, share: 0 },
  find(journey, { settings }) {
    const believed = believedIn(journey)
    const records = believed.length
    if (records === 0 || records < settings.records) return []
    const share = provenIn(journey, believed, Math.ceil(settings.share * records)) / records
    if (share > settings.share) return []
    const terms = [
      { name: 'records', value: records, limit: settings.records },
      { name: 'share', value: share, limit: settings.share },
      { name: 'evidence', value: Object.values(journey.evidence).filter((e) => e.strength !== 'assumed').length },
    ]
    return [{ at: [], severity: 0.6, terms, from: [], fixes: [] }]
  },
}
