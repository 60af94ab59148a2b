import { useRef, type ReactElement } from 'react'
import { useFocusBack } from '../../interaction/useFocusBack.ts'
import { useIsWriting, useMap } from '../JourneyMap/MapContext.ts'
import { TextField } from './TextField.tsx'

export interface AddTextProps {
  /** Names the field within its map. */
  readonly name: string
  /** The cell that has the focus when nothing was added; the button where it stands in none. */
  readonly cell?: string
  /** What the button does. */
  readonly action: string
  /** What the field asks for. */
  readonly label: string
  /** Shown on the button; a plus alone when absent. */
  readonly caption?: string
  /** Adds what was named and returns the cell where it stands, or the sentence of the refusal. */
  readonly onAdd: (title: string) => { readonly cell: string } | { readonly refusal: string }
}

/** A button that asks for a name and then adds. Nothing is added, and nothing need be undone, when no name is given. */
export const AddText = ({ name, cell, action, label, caption, onAdd }: AddTextProps): ReactElement => {
  const { cells, inGrid, words } = useMap()
  const writing = useIsWriting(name)
  const { button, comeBack } = useFocusBack()
  const added = useRef<string>(undefined)
  if (!writing)
    return (
      <button
        ref={button}
        type="button"
        className="jk-add"
        tabIndex={inGrid ? -1 : 0}
        data-inside="open"
        aria-label={action}
        title={action}
        onClick={() => {
          cells.set({ writing: name })
        }}
      >
        <span aria-hidden="true">+</span>
        {caption !== undefined && <span>{caption}</span>}
      </button>
    )
  return (
    <TextField
      label={label}
      hint={words.editingHint}
      initial=""
      onKeep={(title) => {
        const outcome = onAdd(title)
        if ('refusal' in outcome) return outcome.refusal
        added.current = outcome.cell
        return undefined
      }}
      onClose={(by) => {
        // Who has gone elsewhere is not called back to what was added.
        if (by === 'key') comeBack()
        cells.set(by === 'key' ? { writing: undefined, wanted: added.current ?? cell } : { writing: undefined })
        added.current = undefined
      }}
    />
  )
}
