import { memo } from 'react'
import type { MapEditing } from '../../JourneyMap/MapEditing.ts'
import { EmptyEditor } from '../empty/EmptyEditor.tsx'
import { HeadMenu } from '../moving/HeadMenu.tsx'
import { AddStep } from './AddStep.tsx'
import { CellEnd } from './CellEnd.tsx'
import { EditedItem } from './EditedItem.tsx'
import { EditedText } from './EditedText.tsx'
import { LaneList } from './LaneList.tsx'
import { ScoreSlider } from './ScoreSlider.tsx'

/** What the editor puts in the places of the map that can be edited. */
export const mapEditing: MapEditing = {
  Text: memo(EditedText),
  Item: EditedItem,
  CellEnd: memo(CellEnd),
  AddStep: memo(AddStep),
  HeadTools: memo(HeadMenu),
  Point: ScoreSlider,
  Lanes: LaneList,
  Empty: EmptyEditor,
}
