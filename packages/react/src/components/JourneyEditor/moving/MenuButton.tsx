import { useCallback, useId, useRef, type ReactElement } from 'react'
import type { Journey, RecordRef } from '@journeykit/core'
import { useJourney } from '../../../binding/useJourney.ts'
import { selectOnly } from '../../../interaction/selection.ts'
import { useMap } from '../../JourneyMap/MapContext.ts'
import { useEditor, useEditorState } from '../EditorContext.ts'
import { recordTitle } from './recordTitle.ts'
import { useIsSelected } from './useIsSelected.ts'
import { useLayoutEffect } from '../../../interaction/useLayoutEffect.ts'

export interface MenuButtonProps {
  readonly record: RecordRef
  /** The cell that the record stands in. */
  readonly cell: string
}

const isFor = (record: RecordRef, other: RecordRef | undefined): boolean =>
  other !== undefined && other.kind === record.kind && other.id === record.id

/** The “…” button of a record. It gets the focus when the record arrives somewhere. */
export const MenuButton = ({ record, cell }: MenuButtonProps): ReactElement => {
  const { kind, id } = record
  const { words, selection, state } = useEditor()
  const { inGrid } = useMap()
  const selected = useIsSelected(record)
  const open = useEditorState(({ menu }) => isFor(record, menu?.record))
  const arriving = useEditorState((now) => isFor(record, now.arriving))
  const title = useJourney(
    useCallback((journey: Journey) => recordTitle(journey, { kind, id }, words), [kind, id, words]),
  )
  const hint = useId()
  const button = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    if (!arriving) return
    button.current?.focus()
    state.set({ ...state.get(), arriving: undefined })
  }, [arriving, state])
  return (
    <>
      <button
        ref={button}
        type="button"
        className="jk-menu-button"
        aria-label={words.actionsFor(title)}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-describedby={selected ? hint : undefined}
        tabIndex={inGrid ? -1 : 0}
        data-inside=""
        onClick={() => {
          if (!selected) selectOnly(selection, record)
          state.set({ ...state.get(), menu: open ? undefined : { record, cell } })
        }}
      >
        ⋯
      </button>
      {selected && (
        <span id={hint} hidden>
          {words.selected}
        </span>
      )}
    </>
  )
}
