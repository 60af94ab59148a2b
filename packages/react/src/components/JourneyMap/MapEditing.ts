import type { ComponentType, ReactNode } from 'react'
import type { Column, Id, LaneRole, Persona, RecordRef } from '@journeykit/core'

/** A text of a record, edited where it stands. */
export interface EditedTextProps {
  readonly record: RecordRef | 'journey'
  readonly field: 'title' | 'text' | 'scenario'
  readonly text: string
  /** True where the text is one of the interface's own words and so in its language, not in the journey's. */
  readonly interfaceWord?: boolean
  /** The cell that has the focus when writing ends by a key; the text itself where it stands in none. */
  readonly cell?: string
}

/** A card or a line of a cell: something that can be selected, opened, moved and removed. */
export interface EditedItemProps {
  readonly record: RecordRef
  /** The cell that it stands in. */
  readonly cell: string
  readonly className: string
  /** The element that it is: a list item, or a line of text. */
  readonly as: 'li' | 'p'
  readonly dashed?: boolean
  readonly children: ReactNode
}

/** The end of a cell, where something can be added. */
export interface CellEndProps {
  /** The lane, and what it shows; absent in the map that runs down. */
  readonly lane?: Id<'lane'>
  readonly role: LaneRole
  readonly column: Column
  readonly cell: string
}

/** The empty place of the steps of a stage. */
export interface AddStepProps {
  readonly stage: Id<'stage'>
  readonly cell: string
}

/** The head of a stage, a step or a lane, where its menu stands. */
export interface HeadToolsProps {
  readonly record: RecordRef
  readonly cell: string
}

/** A point of the curve that can be set. */
export interface EditedPointProps {
  readonly persona: Persona
  readonly column: Column
  readonly score: number | undefined
  /** Where the point stands, or would stand in a gap. */
  readonly x?: number
  readonly y: number
  /** Which of several in one cell the keys come to first. */
  readonly order?: number
  /** True in the map that runs down, where better is further along the line, not higher. */
  readonly sideways?: boolean
  readonly children: ReactNode
}

/**
 * What an editor puts in the places of the map that can be edited. A map that is only shown has none of it, and a page
 * that only shows maps loads none of it.
 */
export interface MapEditing {
  readonly Text: ComponentType<EditedTextProps>
  readonly Item: ComponentType<EditedItemProps>
  readonly CellEnd: ComponentType<CellEndProps>
  readonly AddStep: ComponentType<AddStepProps>
  readonly HeadTools: ComponentType<HeadToolsProps>
  readonly Point: ComponentType<EditedPointProps>
  /** The lanes under the map that runs down, where they are no rows to be named, moved and removed by. */
  readonly Lanes: ComponentType
  /** Instead of the map where there are no stages yet. */
  readonly Empty: ComponentType
}
