import { inOrder } from '../../model/arrangement.ts'
import type { Journey } from '../../model/journey.ts'
import { answersByPair } from '../answersByPair.ts'
import { diffJourneys } from '../diff/diffJourneys.ts'
import type { FieldChange, RecordChange, WholeRecord } from '../diff/journeyDiff.ts'
import { onScale } from '../onScale.ts'
import { sameValue } from '../sameValue.ts'
import { bottleneckChanges } from './bottleneckChanges.ts'
import { curveChange } from './curveChange.ts'
import type { CurveChange, Edited, JourneyComparison, Renamed } from './journeyComparison.ts'
import { movesBetween } from './movesBetween.ts'
import { rescoredEmotions } from './rescoredEmotions.ts'

const names = new Set(['title', 'text', 'source', 'answer'])
const scores = new Set(['score', 'readings'])

const refsOf = (records: readonly WholeRecord[]): JourneyComparison['added'] =>
  records.map(({ kind, record }) => ({ kind, id: record.id }))

const asText = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

const renamingOf = ({ before, after }: FieldChange): Pick<Renamed, 'before' | 'after'> => {
  const [was, is] = [asText(before), asText(after)]
  return { ...(was !== undefined && { before: was }), ...(is !== undefined && { after: is }) }
}

const renamedIn = (changes: readonly RecordChange[]): readonly Renamed[] =>
  changes.flatMap(({ kind, id, fields }) =>
    fields.filter(({ field }) => names.has(field)).map((change) => ({ kind, id, ...renamingOf(change) })),
  )

/** Changes that are told neither as a new name nor as a new score. Readings that leave the mean as it was are told here. */
const editedIn = (changes: readonly RecordChange[], rescored: ReadonlySet<string>): readonly Edited[] =>
  changes
    .map(({ kind, id, fields }) => ({
      kind,
      id,
      fields: fields
        .filter(({ before, after }) => !sameValue(before, after, 1e-9))
        .map(({ field }) => field)
        .filter((field) => !names.has(field) && !(kind === 'emotion' && scores.has(field) && rescored.has(id))),
    }))
    .filter(({ fields }) => fields.length > 0)

const personaCurves = (before: Journey, after: Journey): readonly CurveChange[] => {
  const ids = [after, before].flatMap((journey) => inOrder(journey, 'persona').map(({ id }) => id))
  return [...new Set(ids)].map((persona) => curveChange(before, after, persona))
}

/**
 * What became of a journey: what was added, removed, moved, renamed and rescored, and how the curves, the overall
 * emotion, peak-end and the bottlenecks changed. Matched by id; what only one side knows is never taken for zero. Where
 * the scales differ, the later scores are carried to the earlier scale first (`carriedFrom`). Time grows with n log n of
 * the records. The identical object for the same pair.
 */
export const compareJourneys: (before: Journey, after: Journey) => JourneyComparison = /* @__PURE__ */ answersByPair(
  (before: Journey, after: Journey): JourneyComparison => {
    const carried = onScale(after, before.scale)
    const { added, removed, changed, moved } = diffJourneys(before, carried)
    const rescored = rescoredEmotions(before, carried)
    return {
      head: diffJourneys(before, after).head.map(({ field }) => field),
      added: refsOf(added),
      removed: refsOf(removed),
      moved: movesBetween(before, carried, moved),
      renamed: renamedIn(changed),
      rescored,
      edited: editedIn(changed, new Set(rescored.map(({ emotion }) => emotion))),
      curve: curveChange(before, carried),
      personas: personaCurves(before, carried),
      bottlenecks: bottleneckChanges(before, carried),
      ...(carried !== after && { carriedFrom: after.scale }),
    }
  },
)
