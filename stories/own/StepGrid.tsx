import { useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { columnsOf, type Column } from '@journeykit/core'
import { createCellStore, useGridNavigation, useJourney, useRecord, useRecordsAt, type Grid } from '@journeykit/react'

const rows = { touchpoint: 'Touchpoints', barrier: 'Barriers', solution: 'Solutions' } as const
type Row = keyof typeof rows
const kinds: readonly Row[] = ['touchpoint', 'barrier', 'solution']

/** What stands at each step, as a grid that arrow keys walk. Enter goes into a cell, Escape comes out. */
export const StepGrid = ({ onOpen }: { readonly onOpen: (kind: Row, id: string) => void }) => {
  const columns = useJourney(columnsOf)
  // As long as the columns are the same, so must the grid be.
  const grid = useMemo<Grid>(() => kinds.map((kind) => columns.map(({ place }) => `${kind}:${place}`)), [columns])
  const [cells] = useState(() => createCellStore(grid[0]?.[0] ?? ''))
  const activeCell = () => cells.get().active
  const active = useSyncExternalStore(cells.subscribe, activeCell, activeCell)
  const table = useRef<HTMLTableElement>(null)
  const keys = useGridNavigation(grid, cells, table)
  return (
    <table ref={table} role="grid" aria-label="What stands at each step" {...keys}>
      <thead>
        <tr>
          <td />
          {columns.map((column) => (
            <Head key={column.place} column={column} />
          ))}
        </tr>
      </thead>
      <tbody>
        {kinds.map((kind) => (
          <tr key={kind}>
            <th scope="row">{rows[kind]}</th>
            {columns.map(({ place, places }) => {
              const name = `${kind}:${place}`
              return (
                <td key={place} data-cell={name} tabIndex={name === active ? 0 : -1}>
                  <Inside kind={kind} places={places} onOpen={onOpen} />
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A stage without steps is a column as well. */
const Head = ({ column }: { readonly column: Column }) => {
  const step = useRecord('step', column.step ?? '')
  const stage = useRecord('stage', column.stage)
  return <th scope="col">{step?.title ?? stage?.title}</th>
}

interface InsideProps {
  readonly kind: Row
  readonly places: Column['places']
  readonly onOpen: (kind: Row, id: string) => void
}

/** Hears its own records alone: an edit elsewhere does not render it. */
const Inside = ({ kind, places, onOpen }: InsideProps) =>
  useRecordsAt(kind, places).map(({ id, title }) => (
    <button
      key={id}
      type="button"
      data-inside=""
      tabIndex={-1}
      onClick={() => {
        onOpen(kind, id)
      }}
    >
      {title}
    </button>
  ))
