import type { Journey } from '../../model/journey.ts'
import type { RecordRef } from '../../model/kind.ts'
import type { PlaceId } from '../../model/place.ts'
import { emotionCurve } from '../emotionCurve.ts'

/** What is done by a department, or by nobody knows which. */
export interface Worker {
  readonly ref: RecordRef
  /** The column in which it stands. */
  readonly column: PlaceId
  readonly department?: string
}

/** One department handing over to the next. */
export interface DepartmentHandOff {
  readonly from: string
  readonly to: string
  readonly fromRecord: RecordRef
  readonly toRecord: RecordRef
  readonly fromPlace: PlaceId
  readonly toPlace: PlaceId
  /** How all personas feel on the mean before and after it, on the journey's scale; absent where nobody scored. */
  readonly before?: number
  readonly after?: number
}

/** The changes of department between neighbours whose departments are both known, in order: who stands between is not guessed. */
export const handOffsAlong = (journey: Journey, workers: readonly Worker[]): readonly DepartmentHandOff[] => {
  const scores = new Map(emotionCurve(journey).points.map(({ place, score }) => [place, score]))
  return workers.slice(1).flatMap((worker, i) => {
    const last = workers[i]
    if (last?.department === undefined || worker.department === undefined) return []
    if (last.department === worker.department) return []
    const [before, after] = [scores.get(last.column), scores.get(worker.column)]
    return [
      {
        from: last.department,
        to: worker.department,
        fromRecord: last.ref,
        toRecord: worker.ref,
        fromPlace: last.column,
        toPlace: worker.column,
        ...(before !== undefined && { before }),
        ...(after !== undefined && { after }),
      },
    ]
  })
}
