import type { Journey } from '../model/journey.ts'
import type { RecordRef } from '../model/kind.ts'
import { someOf } from './someOf.ts'
import { titleOf } from './titleOf.ts'
import type { FigureWords, SentenceWords } from './words.ts'

/** The titles of the first three records, and how many more there are: “a”, “b”, “c”, and 4 more. */
export type Few = (journey: Journey, refs: readonly RecordRef[]) => string

/** Names a few records in a language, which says `more` of those that are not named. */
export const fewIn =
  ({ list }: FigureWords, quote: SentenceWords['quote'], more: (n: number) => string): Few =>
  (journey, refs) => {
    const { some, more: rest } = someOf(refs)
    return list([...some.map((ref) => quote(titleOf(journey, ref))), ...(rest > 0 ? [more(rest)] : [])])
  }
