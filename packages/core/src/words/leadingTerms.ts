import type { Term } from '../analysis/bottleneck/term.ts'
import { scoreOf } from '../model/emotion.ts'
import type { Journey } from '../model/journey.ts'
import type { RecordRef } from '../model/kind.ts'
import { recordOf } from '../model/records.ts'
import { titleOf } from './titleOf.ts'

const harm = ({ weight, value }: Term): number => weight * value

/** The terms that make a score what it is, largest share of it first; at most three, and none that is 0. */
export const leadingTerms = (terms: readonly Term[]): readonly Term[] =>
  terms
    .filter((term) => harm(term) > 0)
    .sort((a, b) => harm(b) - harm(a))
    .slice(0, 3)

// What did no harm is no reason: personas who felt neutral or good there, barriers that nobody meets.
const harms = (journey: Journey, { kind, id }: RecordRef): boolean => {
  if (kind === 'emotion') {
    const emotion = recordOf(journey, 'emotion', id)
    const score = emotion && scoreOf(emotion)
    return score !== undefined && score < journey.scale.neutral
  }
  const barrier = kind === 'barrier' ? recordOf(journey, 'barrier', id) : undefined
  return barrier === undefined || (barrier.severity ?? 0) * (barrier.frequency ?? 0) > 0
}

/** What the records behind a term are called, at most three, and how many more there are. */
export const namesBehind = (
  journey: Journey,
  { from }: Term,
): { readonly titles: readonly string[]; readonly more: number } => {
  const titles = [...new Set(from.filter((ref) => harms(journey, ref)).map((ref) => titleOf(journey, ref)))]
  return { titles: titles.slice(0, 3), more: Math.max(0, titles.length - 3) }
}
