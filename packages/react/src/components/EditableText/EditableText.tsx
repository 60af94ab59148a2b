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
  /** Stands in the place of an empty text. */
  readonly placeholder?: string
  /** True where the text may be taken away. */
  readonly mayBeEmpty?: boolean
  /** Keeps the new text; returns the sentence of the refusal. */
  readonly onKeep: (text: string) => string | undefined
}

/** A text that becomes a field where it stands. */
export const EditableText = ({
  name,
  cell,
  text,
  interfaceWord = false,
  placeholder = '',
  mayBeEmpty = false,
  onKeep,
}: EditableTextProps): ReactElement => {
  const { cells, inGrid, words, contentLanguage } = useMap()
  const writing = useIsWriting(name)
  const { button, comeBack } = useFocusBack()
  const language = interfaceWord ? undefined : contentLanguage
  if (!writing)
    return (
      <button
        ref={button}
        type="button"
        className="jk-text jk-rename"
        tabIndex={inGrid ? -1 : 0}
        data-inside="open"
        title={words.rename(text || placeholder)}
        onClick={() => {
          cells.set({ writing: name })
        }}
      >
        {text === '' ? <span className="jk-placeholder">{placeholder}</span> : <bdi lang={language}>{text}</bdi>}
      </button>
    )
  return (
    <TextField
      label={words.rename(text || placeholder)}
      hint={words.editingHint}
      initial={text}
      name={name}
      mayBeEmpty={mayBeEmpty}
      onKeep={onKeep}
      onClose={(by) => {
        if (by === 'key') comeBack()
        cells.set(by === 'key' ? { writing: undefined, wanted: cell } : { writing: undefined })
      }}
    />
  )
}
