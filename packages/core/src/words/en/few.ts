import type { Journey } from '../../model/journey.ts'
import type { RecordRef } from '../../model/kind.ts'
import { someOf } from '../someOf.ts'
import { titleOf } from '../titleOf.ts'
import { figures } from './figures.ts'
import { quote } from './quote.ts'

/** The titles of the first three records, and how many more there are: “a”, “b”, “c”, and 4 more. */
export const few = (journey: Journey, refs: readonly RecordRef[]): string => {
  const { some, more } = someOf(refs)
  const titles = some.map((ref) => quote(titleOf(journey, ref)))
  return figures.list([...titles, ...(more > 0 ? [`${figures.number(more)} more`] : [])])
}
