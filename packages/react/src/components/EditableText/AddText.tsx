import { forwardRef, useRef, type ForwardRefExoticComponent, type ReactElement, type RefAttributes } from 'react'
import { useFocusBack } from '../../interaction/useFocusBack.ts'
import { useIsWriting, useMap } from '../JourneyMap/MapContext.ts'
import { TextField } from './TextField.tsx'

export interface AddFieldProps {
  /** Names the field within its map. */
  readonly name: string
  /** The cell that has the focus when nothing was added; the button where it stands in none. */
  readonly cell?: string
  /** What the field asks for. */
  readonly label: string
  /** Adds what was named and returns the cell where it stands, or the sentence of the refusal. */
  readonly onAdd: (title: string) => { readonly cell: string } | { readonly refusal: string }
  readonly onLeave?: () => void
}

/** The field that asks for the name of something new. Nothing is added, and nothing need be undone, when no name is given. */
export const AddField = ({ name, cell, label, onAdd, onLeave }: AddFieldProps): ReactElement => {
  const { cells, words } = useMap()
  const added = useRef<string>(undefined)
  return (
    <TextField
      name={name}
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
        if (by === 'key') onLeave?.()
        cells.set(by === 'key' ? { writing: undefined, wanted: added.current ?? cell } : { writing: undefined })
        added.current = undefined
      }}
    />
  )
}

export interface AddButtonProps {
  /** What the button does. */
  readonly action: string
  /** Shown on the button; a plus alone when absent. */
  readonly caption?: string
  /** Whether its menu is open, where it has one. */
  readonly popup?: boolean
  readonly onClick: () => void
}

/** The plus that something is added by. */
export const AddButton: ForwardRefExoticComponent<AddButtonProps & RefAttributes<HTMLButtonElement>> = forwardRef(
  function AddButton({ action, caption, popup, onClick }: AddButtonProps, ref) {
    const { inGrid } = useMap()
    return (
      <button
        ref={ref}
        type="button"
        className="jk-add"
        tabIndex={inGrid ? -1 : 0}
        data-inside="open"
        aria-label={action}
        title={action}
        aria-haspopup={popup === undefined ? undefined : 'menu'}
        aria-expanded={popup}
        onClick={onClick}
      >
        +{caption !== undefined && <span>{caption}</span>}
      </button>
    )
  },
)

/** A button that asks for a name and then adds. */
export const AddText = (props: Omit<AddFieldProps, 'onLeave'> & Omit<AddButtonProps, 'onClick'>): ReactElement => {
  const { cells } = useMap()
  const { button, comeBack } = useFocusBack()
  const { name, action, caption } = props
  if (useIsWriting(name)) return <AddField {...props} onLeave={comeBack} />
  return (
    <AddButton
      ref={button}
      action={action}
      {...(caption !== undefined && { caption })}
      onClick={() => {
        cells.set({ writing: name })
      }}
    />
  )
}
