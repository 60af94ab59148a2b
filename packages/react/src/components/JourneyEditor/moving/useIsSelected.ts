import { useCallback, useSyncExternalStore } from 'react'
import type { RecordRef } from '@journeykit/core'
import { isSelected } from '../../../interaction/selection.ts'
import { useEditor, useEditorState } from '../EditorContext.ts'

/** True while this record is selected. */
export const useIsSelected = ({ kind, id }: RecordRef): boolean => {
  const { selection } = useEditor()
  const read = useCallback(() => isSelected(selection, { kind, id }), [selection, kind, id])
  return useSyncExternalStore(selection.subscribe, read, read)
}

/** True while this record is lifted. */
export const useIsLifted = ({ kind, id }: RecordRef): boolean =>
  useEditorState(({ lifted }) => lifted.some((ref) => ref.kind === kind && ref.id === id))
