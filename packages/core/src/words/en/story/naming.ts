import type { Claim } from '../../../analysis/story/beat.ts'
import type { Journey } from '../../../model/journey.ts'
import type { Kind } from '../../../model/kind.ts'
import { unstopped } from '../../ended.ts'
import { placeTitle, titleOf } from '../../titleOf.ts'
import { figures } from '../figures.ts'
import { quote } from '../quote.ts'

/** Texts that people wrote, quoted in a row: “a”, “b”, and 3 more. */
export const quoted = (texts: readonly string[], more = 0): string =>
  figures.list([...texts.map((text) => quote(unstopped(text))), ...(more > 0 ? [`${figures.number(more)} more`] : [])])

/** What a place is called, quoted. */
export const place = (journey: Journey, id: string): string => quote(placeTitle(journey, id))

/** Records by their titles, quoted in a row. */
export const named = (journey: Journey, kind: Kind, ids: readonly string[], more = 0): string =>
  quoted(
    ids.map((id) => titleOf(journey, { kind, id })),
    more,
  )

/** What stands behind a statement that rests on no evidence. */
export const doubt = (assumed: boolean): string => (assumed ? ' (assumed)' : '')

/** Claims quoted in a row, each that is assumed told as such; where all are, once for all. */
export const claimed = (journey: Journey, claims: readonly Claim[]): string => {
  const all = claims.length > 1 && claims.every(({ assumed }) => assumed)
  const row = figures.list(
    claims.map(({ ref, assumed }) => `${quoted([titleOf(journey, ref)])}${doubt(assumed && !all)}`),
  )
  return all ? `${row} (all assumed)` : row
}
