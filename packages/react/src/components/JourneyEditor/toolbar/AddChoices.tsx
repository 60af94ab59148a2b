import { useMemo, useSyncExternalStore, type ReactElement, type RefObject } from 'react'
import { Menu } from '../../Menu/Menu.tsx'
import { useFullEditor } from '../FullEditor.ts'
import { addItems } from './addItems.ts'
import { newRecords, type NewRecord } from './newRecords.ts'

export interface AddChoicesProps {
  readonly label: string
  readonly anchor: RefObject<Element | null>
  readonly onChoose: (choice: NewRecord) => void
  readonly onClose: () => void
}

/** The menu of what can be added to the journey. */
export const AddChoices = ({ label, anchor, onChoose, onClose }: AddChoicesProps): ReactElement => {
  const { store, selection, words } = useFullEditor()
  const selected = useSyncExternalStore(selection.subscribe, selection.get, selection.get).at(-1)
  const { journey } = store.getState()
  const choices = useMemo(() => newRecords(journey, selected, words), [journey, selected, words])
  return <Menu label={label} anchor={anchor} back={words.back} items={addItems(choices, onChoose)} onClose={onClose} />
}
