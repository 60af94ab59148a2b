import { isDeepStrictEqual } from 'node:util'
import type { Journey } from '../model/journey.ts'
import { kinds, type Kind, type RecordRef } from '../model/kind.ts'
import { recordOf, tableOf } from '../model/records.ts'
import type { Touched } from '../operations/touched.ts'

const idsOf = (kind: Kind, ...journeys: readonly Journey[]): readonly string[] => [
  ...new Set(journeys.flatMap((journey) => Object.keys(tableOf(journey, kind)))),
]

/** Which records differ between two journeys, found by comparing all of them. */
export const whatDiffers = (before: Journey, after: Journey): Touched => {
  const all = kinds.flatMap((kind) => idsOf(kind, before, after).map((id): RecordRef => ({ kind, id })))
  const [was, is] = [before, after].map(
    (journey) =>
      ({ kind, id }: RecordRef) =>
        recordOf(journey, kind, id),
  ) as [(ref: RecordRef) => object | undefined, (ref: RecordRef) => object | undefined]
  return {
    added: all.filter((ref) => !was(ref) && is(ref)),
    edited: all.filter((ref) => was(ref) && is(ref) && !isDeepStrictEqual(was(ref), is(ref))),
    removed: all.filter((ref) => was(ref) && !is(ref)),
  }
}
