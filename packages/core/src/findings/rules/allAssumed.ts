import type { Journey } from '../../model/journey.ts'
import { kinds, type Kind } from '../../model/kind.ts'
import { recordOf, tableOf } from '../../model/records.ts'
import { restingOn } from '../restingOn.ts'
import type { JourneyRule } from '../rule.ts'

type Settings = Readonly<Record<'records' | 'share', number>>

// Lanes and channels order the map, evidence is what it rests on, and solutions say what shall be, not what is.
const notBelieved: ReadonlySet<Kind> = new Set<Kind>(['lane', 'channel', 'evidence', 'solution'])

const believedIn = (journey: Journey): number =>
  kinds
    .filter((kind) => !notBelieved.has(kind))
    .reduce((sum, kind) => sum + Object.keys(tableOf(journey, kind)).length, 0)

const provenIn = (journey: Journey): number => {
  const proven = [...restingOn(journey)]
    .filter(([id]) => (recordOf(journey, 'evidence', id)?.strength ?? 'assumed') !== 'assumed')
    .flatMap(([, refs]) => refs.filter(({ kind }) => !notBelieved.has(kind)).map(({ kind, id }) => `${kind} ${id}`))
  return new Set(proven).size
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
    const records = believedIn(journey)
    if (records === 0 || records < settings.records) return []
    const proven = provenIn(journey)
    if (proven / records > settings.share) return []
    const terms = [
      { name: 'records', value: records, limit: settings.records },
      { name: 'share', value: proven / records, limit: settings.share },
      { name: 'evidence', value: Object.values(journey.evidence).filter((e) => e.strength !== 'assumed').length },
    ]
    return [{ at: [], severity: 0.6, terms, from: [], fixes: [] }]
  },
}
