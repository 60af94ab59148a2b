import { useId, useRef, type ReactElement } from 'react'
import type { Lane } from '@journeykit/core'
import { useWantedFocus } from '../../../interaction/useWantedFocus.ts'
import { useFrame, useMap } from '../../JourneyMap/MapContext.ts'
import { laneCell } from '../../JourneyMap/mapGrid.ts'
import { useLanes } from '../../JourneyMap/useShown.ts'
import { useEditor } from '../EditorContext.ts'
import { HeadMenu } from '../moving/HeadMenu.tsx'
import { EditedText } from './EditedText.tsx'

const LaneLine = ({ lane: { id, title, role } }: { readonly lane: Lane }): ReactElement => {
  const { words, show } = useMap()
  const cell = laneCell(id)
  const record = { kind: 'lane', id } as const
  return (
    <li
      className={show.foldedLanes.has(id) ? 'jk-down-lane jk-folded-lane' : 'jk-down-lane'}
      data-record={`lane:${id}`}
      {...useFrame(cell)}
    >
      <EditedText
        record={record}
        field="title"
        text={title ?? words.laneRole[role]}
        interfaceWord={title === undefined}
        cell={cell}
      />
      <HeadMenu record={record} cell={cell} />
    </li>
  )
}

/** The lanes one below another, each with its name and its menu: where a journey runs down, it has no row that begins with them. */
export const LaneList = (): ReactElement | null => {
  const { words } = useEditor()
  const { cells } = useMap()
  const lanes = useLanes()
  const list = useRef<HTMLUListElement>(null)
  const titleId = useId()
  useWantedFocus(lanes, cells, list)
  if (lanes.length === 0) return null
  return (
    <div className="jk-down-lanes">
      <p id={titleId} className="jk-down-lanes-title">
        {words.lanes}
      </p>
      <ul ref={list} aria-labelledby={titleId}>
        {lanes.map((lane) => (
          <LaneLine key={lane.id} lane={lane} />
        ))}
      </ul>
    </div>
  )
}
