import type { Claim } from '../../../analysis/story/beat.ts'
import type { Journey } from '../../../model/journey.ts'
import type { Kind } from '../../../model/kind.ts'
import { recordOf } from '../../../model/records.ts'
import { unstopped } from '../../ended.ts'
import { placeTitle, titleOf } from '../../titleOf.ts'
import { figures } from '../figures.ts'
import { quote } from '../quote.ts'

/** Texts that people wrote, quoted in a row: «а», «б» и ещё 3. */
export const quoted = (texts: readonly string[], more = 0): string =>
  figures.list([...texts.map((text) => quote(unstopped(text))), ...(more > 0 ? [`ещё ${figures.number(more)}`] : [])])

/** What a place is called, quoted. */
export const place = (journey: Journey, id: string): string => quote(placeTitle(journey, id))

/** The noun for a place in one of its cases, with what it is called. */
export const placeWith = (journey: Journey, id: string, [step, stage]: readonly [string, string]): string =>
  `${recordOf(journey, 'step', id) ? step : stage} ${place(journey, id)}`

/** Records by their titles, quoted in a row. */
export const named = (journey: Journey, kind: Kind, ids: readonly string[], more = 0): string =>
  quoted(
    ids.map((id) => titleOf(journey, { kind, id })),
    more,
  )

/** What stands behind a statement that rests on no evidence. */
export const doubt = (assumed: boolean): string => (assumed ? ' (предположение)' : '')

/** Claims quoted in a row, each that is assumed told as such; where all are, once for all. */
export const claimed = (journey: Journey, claims: readonly Claim[]): string => {
  const all = claims.length > 1 && claims.every(({ assumed }) => assumed)
  const row = figures.list(
    claims.map(({ ref, assumed }) => `${quoted([titleOf(journey, ref)])}${doubt(assumed && !all)}`),
  )
  return all ? `${row} (всё это предположения)` : row
}
