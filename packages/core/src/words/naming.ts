import type { Claim } from '../analysis/story/beat.ts'
import type { Journey } from '../model/journey.ts'
import type { Kind } from '../model/kind.ts'
import { unstopped } from './ended.ts'
import { placeTitle, titleOf } from './titleOf.ts'
import type { FigureWords, SentenceWords } from './words.ts'

/** How a story names things in a language. */
export interface Naming {
  /** Texts that people wrote, quoted in a row: “a”, “b”, and 3 more. */
  readonly quoted: (texts: readonly string[], more?: number) => string
  /** What a place is called, quoted. */
  readonly place: (journey: Journey, id: string) => string
  /** Records by their titles, quoted in a row. */
  readonly named: (journey: Journey, kind: Kind, ids: readonly string[], more?: number) => string
  /** What stands behind a statement that rests on no evidence. */
  readonly doubt: (assumed: boolean) => string
  /** Claims quoted in a row, each that is assumed told as such; where all are, once for all. */
  readonly claimed: (journey: Journey, claims: readonly Claim[]) => string
}

interface Sayings {
  readonly figures: FigureWords
  readonly quote: SentenceWords['quote']
  /** So many more, as the last of a row. */
  readonly more: (n: number) => string
  /** In brackets, behind what is assumed, and behind a row all of which is. */
  readonly assumed: string
  readonly allAssumed: string
}

/** The naming of a language. */
export const namingIn = ({ figures, quote, more: rest, assumed, allAssumed }: Sayings): Naming => {
  const quoted: Naming['quoted'] = (texts, more = 0) =>
    figures.list([...texts.map((text) => quote(unstopped(text))), ...(more > 0 ? [rest(more)] : [])])
  const doubt: Naming['doubt'] = (is) => (is ? ` (${assumed})` : '')
  return {
    quoted,
    doubt,
    place: (journey, id) => quote(placeTitle(journey, id)),
    named: (journey, kind, ids, more) =>
      quoted(
        ids.map((id) => titleOf(journey, { kind, id })),
        more,
      ),
    claimed(journey, claims) {
      const all = claims.length > 1 && claims.every((claim) => claim.assumed)
      const row = claims.map((claim) => `${quoted([titleOf(journey, claim.ref)])}${doubt(claim.assumed && !all)}`)
      return `${figures.list(row)}${all ? ` (${allAssumed})` : ''}`
    },
  }
}
