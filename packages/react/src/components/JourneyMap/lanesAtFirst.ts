import { recordsAt, type Journey, type Lane } from '@journeykit/core'
import type { MapColumn } from './mapColumns.ts'
import { plot } from './plot.ts'

/** What the head, the stages and the steps usually take, and a lane, and a card. In CSS pixels. */
const [above, lane, card] = [180, 56, 80]

/**
 * The lanes that a window of this height shows, by a guess, of a map that begins at its top, seen at the columns given. Who
 * draws no more has to look whether they do fill it.
 */
export const lanesAtFirst = (
  journey: Journey,
  lanes: readonly Lane[],
  columns: readonly MapColumn[],
  height: number,
): readonly Lane[] => {
  const most = Math.max(0, ...columns.map(({ place }) => recordsAt(journey, 'touchpoint', place).length))
  let room = height - above
  return lanes.filter(({ role }) => {
    const fits = room > 0
    room -= role === 'emotion' ? plot.length : role === 'touchpoints' ? most * card : lane
    return fits
  })
}
