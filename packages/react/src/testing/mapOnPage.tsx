import { render, screen, within, type RenderResult } from '@testing-library/react'
import { userEvent, type UserEvent } from '@testing-library/user-event'
import { createJourneyStore, type Journey, type JourneyStore } from '@journeykit/core'
import { cafe } from '@journeykit/examples'
import { JourneyEditor, type EditorOptions } from '../components/JourneyEditor/JourneyEditor.tsx'
import { loadLater } from '../components/JourneyEditor/later/loadLater.ts'
import { fetchOnce } from '../components/JourneyEditor/panels/useLoaded.ts'
import { enEditor } from '../words/en.editor.ts'

// What acts is fetched once the map is there; tests of what it does need not wait each time.
await fetchOnce(loadLater(enEditor.later))

/** A map that is edited, and the hands of somebody who edits it. */
export interface EditedMap extends RenderResult {
  readonly user: UserEvent
  readonly store: JourneyStore
  readonly grid: () => HTMLElement
  /** The column head, row head or cell that holds this text. */
  readonly head: (title: string) => HTMLElement
  /** What the map has said to those who listen. */
  readonly said: () => string
}

const headOf = (grid: HTMLElement, title: string): HTMLElement => {
  const heads = ['columnheader', 'rowheader'].flatMap((role) => within(grid).getAllByRole(role))
  const head = heads.find((candidate) => within(candidate).queryByText(title))
  if (!head) throw new Error(`No head of the map says ${title}.`)
  return head
}

/** Puts an editable map on the page: the café unless another journey is given. */
export const editMap = (journey: Journey = cafe.en, options: EditorOptions = {}): EditedMap => {
  const store = createJourneyStore(journey)
  const grid = () => screen.getByRole('grid')
  return {
    ...render(<JourneyEditor store={store} {...options} />),
    user: userEvent.setup(),
    store,
    grid,
    head: (title) => headOf(grid(), title),
    said: () => screen.getByRole('status').textContent,
  }
}

/** The element that has the focus; fails on `body`, which is nowhere. */
export const focused = (): HTMLElement => {
  const { activeElement } = document
  if (!(activeElement instanceof HTMLElement || activeElement instanceof SVGElement) || activeElement === document.body)
    throw new Error('The focus is nowhere.')
  return activeElement as HTMLElement
}

/** The head row, and the column of heads, that a cell of a table stands under: what a screen reader would say. */
export interface Whereabouts {
  readonly stage: string | undefined
  readonly step: string | undefined
  readonly lane: string | undefined
}

const columnsOfRow = (row: HTMLTableRowElement): readonly HTMLTableCellElement[] =>
  [...row.cells].flatMap((cell) => Array.from({ length: cell.colSpan }, () => cell))

const label = (cell: Element | undefined): string | undefined =>
  cell?.matches('th[scope]') ? cell.querySelector('bdi')?.textContent : undefined

/** Follows `scope` and `colSpan` as the algorithm of HTML does, for a table whose head rows are two. */
export const whereabouts = (cell: HTMLTableCellElement): Whereabouts => {
  const row = cell.closest('tr')
  const table = cell.closest('table')
  if (!row || !table) throw new Error('The cell stands in no table.')
  const [stages, steps] = table.rows
  const column = columnsOfRow(row).indexOf(cell)
  return {
    stage: stages && label(columnsOfRow(stages)[column]),
    step: steps && label(columnsOfRow(steps)[column]),
    lane: label([...row.cells].find(({ scope }) => scope === 'row')),
  }
}
