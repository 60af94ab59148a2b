import { useId, useRef, useState, type KeyboardEvent, type ReactElement } from 'react'

export interface TextFieldProps {
  readonly label: string
  /** How the keys work, for those who do not see it. */
  readonly hint: string
  readonly initial: string
  /** Keeps the text; returns why not, and the field stays open. Not called for a text that is blank or unchanged. */
  readonly onKeep: (text: string) => string | undefined
  /** The field closes: kept, unchanged, or left with Escape. */
  readonly onClose: (by: 'key' | 'leaving') => void
}

/** An open text field in the place of the text. Enter keeps, Escape restores, leaving keeps. */
export const TextField = ({ label, hint, initial, onKeep, onClose }: TextFieldProps): ReactElement => {
  const [text, setText] = useState(initial)
  const [refusal, setRefusal] = useState<string>()
  const id = useId()
  // Keeping and closing may move the focus, which is a leaving of its own; it must not keep a second time.
  const closed = useRef(false)

  const keep = (by: 'key' | 'leaving') => {
    if (closed.current) return
    closed.current = true
    const trimmed = text.trim()
    const refused = trimmed === '' || trimmed === initial ? undefined : onKeep(trimmed)
    closed.current = refused === undefined
    if (refused === undefined) onClose(by)
    else setRefusal(refused)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter also ends a composition of an input method; that one is not ours.
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') keep('key')
    else if (event.key === 'Escape') {
      closed.current = true
      onClose('key')
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <span className="jk-field">
      <textarea
        autoFocus
        rows={1}
        dir="auto"
        aria-label={label}
        aria-describedby={id}
        aria-invalid={refusal !== undefined}
        value={text}
        onFocus={(event) => {
          event.target.select()
        }}
        onChange={(event) => {
          setText(event.target.value.replace(/\n/g, ' '))
        }}
        onKeyDown={onKeyDown}
        onBlur={() => {
          keep('leaving')
        }}
      />
      <span
        id={id}
        className={refusal === undefined ? 'jk-hidden' : 'jk-refusal'}
        role={refusal === undefined ? undefined : 'alert'}
      >
        {refusal ?? hint}
      </span>
    </span>
  )
}
