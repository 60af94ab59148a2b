import type { ReactElement } from 'react'
import { useFocusBack } from '../../interaction/useFocusBack.ts'
import { useIsWriting, useMap } from '../JourneyMap/MapContext.ts'
import { TextField } from './TextField.tsx'

export interface EditableTextProps {
  /** Names the field within its map. */
  readonly name: string
  /** The cell that has the focus when writing ends by a key; the text itself where it stands in none. */
  readonly cell?: string
  readonly text: string
  /** True where the text is one of the interface's own words and so in its language, not in the journey's. */
  readonly interfaceWord?: boolean
  /** Keeps the new text; returns the sentence of the refusal. */
  readonly onKeep: (text: string) => string | undefined
}

/** A text that becomes a field where it stands. While the map is only read, the text alone. */
export const EditableText = ({ name, cell, text, interfaceWord = false, onKeep }: EditableTextProps): ReactElement => {
  const { cells, editable, inGrid, words, contentLanguage } = useMap()
  const writing = useIsWriting(name)
  const { button, comeBack } = useFocusBack()
  const language = interfaceWord ? undefined : contentLanguage
  if (!editable)
    return (
      <bdi className="jk-text" lang={language}>
        {text}
      </bdi>
    )
  if (!writing)
    return (
      <button
        ref={button}
        type="button"
        className="jk-text jk-rename"
        tabIndex={inGrid ? -1 : 0}
        data-inside="open"
        title={words.rename(text)}
        onClick={() => {
          cells.set({ writing: name })
        }}
      >
        <bdi lang={language}>{text}</bdi>
      </button>
    )
  return (
    <TextField
      label={words.rename(text)}
      hint={words.editingHint}
      initial={text}
      onKeep={onKeep}
      onClose={(by) => {
        if (by === 'key') comeBack()
        cells.set(by === 'key' ? { writing: undefined, wanted: cell } : { writing: undefined })
      }}
    />
  )
}
