import { recordOf, type Id, type Lane, type LaneRole } from '@journeykit/core'
import type { MapWords } from '../../words/mapWords.ts'
import type { Drawing } from './drawing.ts'
import { laneCell } from './mapGrid.ts'
import { titleText } from './parts.tsx'

export interface LaneHeadProps {
  readonly id: Id<'lane'>
  /** What the small print of the lane's cards means. */
  readonly hint: string | undefined
}

/** What the small print of a lane's cards means; undefined where it explains itself. */
export const hintOf = (role: LaneRole, words: MapWords): string | undefined =>
  (
    ({ touchpoints: words.channelHint, barriers: words.severityHint, solutions: words.ownerHint }) as Partial<
      Record<LaneRole, string>
    >
  )[role]

/** The name of a lane: its own title, or the word for its role. */
export const laneHead: Drawing<LaneHeadProps, Lane | undefined> = {
  cell: ({ id }) => laneCell(id),
  select: (journey, { id }) => recordOf(journey, 'lane', id),
  same: Object.is,
  draw(lane, { id, hint }, look, frame) {
    if (!lane) return null
    const folded = look.show.foldedLanes.has(id)
    return (
      <th scope="row" className="jk-lane-head" data-record={`lane:${id}`} {...frame}>
        {titleText(look, {
          record: { kind: 'lane', id },
          field: 'title',
          text: lane.title ?? look.words.laneRole[lane.role],
          cell: laneCell(id),
          interfaceWord: lane.title === undefined,
        })}
        {hint !== undefined && !folded && (
          <small>
            <bdi>{hint}</bdi>
          </small>
        )}
        {look.edit && <look.edit.HeadTools record={{ kind: 'lane', id }} cell={laneCell(id)} />}
      </th>
    )
  },
}
