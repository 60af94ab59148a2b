import { useSyncExternalStore, type ReactElement } from 'react'
import { addStage, type JourneyStore, type OperationType } from '@journeykit/core'
import { AddText } from '../EditableText/AddText.tsx'
import { useMap } from './MapContext.ts'
import { cornerCell, stageCell } from './mapGrid.ts'
import { useDispatch } from './useDispatch.ts'
import { useHistory } from './useHistory.ts'

const AddStage = (): ReactElement => {
  const { words } = useMap()
  const dispatch = useDispatch()
  return (
    <AddText
      name="add stage"
      cell={cornerCell}
      action={words.addStage}
      caption={words.addStage}
      label={words.newStage}
      onAdd={(title) => {
        const operation = addStage({ title })
        const refusal = dispatch(operation)
        return refusal === undefined ? { cell: stageCell(operation.record.id) } : { refusal }
      }}
    />
  )
}

/** What can be done with the map as a whole. */
export const MapToolbar = ({ store }: { readonly store: JourneyStore }): ReactElement => {
  const { words } = useMap()
  const { canUndo, canRedo, undoLabel, redoLabel } = useSyncExternalStore(
    store.subscribe,
    store.getState,
    store.getState,
  )
  const { undo, redo } = useHistory(store)
  const named = (label: string) => words.operation(label as OperationType)
  return (
    <div className="jk-toolbar" role="toolbar" aria-label={words.map}>
      <AddStage />
      <button
        type="button"
        className="jk-button"
        aria-disabled={!canUndo}
        title={undoLabel === undefined ? words.undo : words.undoOf(named(undoLabel))}
        onClick={undo}
      >
        {words.undo}
      </button>
      <button
        type="button"
        className="jk-button"
        aria-disabled={!canRedo}
        title={redoLabel === undefined ? words.redo : words.redoOf(named(redoLabel))}
        onClick={redo}
      >
        {words.redo}
      </button>
    </div>
  )
}
