import { useSyncExternalStore, type ReactElement } from 'react'
import { addStage, type JourneyStore } from '@journeykit/core'
import { AddText } from '../EditableText/AddText.tsx'
import { changeLabel } from './changeLabel.ts'
import { useMap } from './MapContext.ts'
import { stageCell } from './mapGrid.ts'
import { useDispatch } from './useDispatch.ts'
import { useHistory } from './useHistory.ts'

const AddStage = (): ReactElement => {
  const { words } = useMap()
  const dispatch = useDispatch()
  return (
    <AddText
      name="add stage"
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
  return (
    <div className="jk-toolbar" role="toolbar" aria-label={words.map}>
      <AddStage />
      <button
        type="button"
        className="jk-button"
        aria-disabled={!canUndo}
        title={undoLabel === undefined ? words.undo : words.undoOf(changeLabel(undoLabel, words))}
        onClick={undo}
      >
        {words.undo}
      </button>
      <button
        type="button"
        className="jk-button"
        aria-disabled={!canRedo}
        title={redoLabel === undefined ? words.redo : words.redoOf(changeLabel(redoLabel, words))}
        onClick={redo}
      >
        {words.redo}
      </button>
    </div>
  )
}
