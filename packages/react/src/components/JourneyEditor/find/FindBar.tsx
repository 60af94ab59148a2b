import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from 'react'
import { useSource } from '../../../binding/SourceContext.ts'
import { useMap } from '../../JourneyMap/MapContext.ts'
import { useFullEditor } from '../FullEditor.ts'
import { recordTitle } from '../moving/recordTitle.ts'
import { useFinding, type Finding } from './useFinding.ts'

interface TurnProps {
  readonly label: string
  readonly idle: boolean
  readonly onClick: () => void
}

const Turn = ({ label, idle, onClick }: TurnProps): ReactElement => (
  <button type="button" className="jk-button" aria-disabled={idle} onClick={onClick}>
    {label}
  </button>
)

/** Which of how many it is, what it is called, and whether it is to be seen on the map. */
const Told = ({ at, count, hit }: Finding): ReactElement => {
  const { words } = useFullEditor()
  const { contentLanguage } = useMap()
  const { journey } = useSource()
  return (
    <>
      {words.found(Math.max(0, at) + 1, count)}
      {hit && (
        <>
          {' · '}
          <bdi lang={contentLanguage}>{recordTitle(journey(), hit.record, words)}</bdi>
          {!hit.shown && ` · ${words.foundHidden}`}
        </>
      )}
    </>
  )
}

/** Finds texts anywhere in the map, also where it is not drawn for being out of sight. Who closes it is led to what was found. */
export const FindBar = (): ReactElement => {
  const { words } = useFullEditor()
  const [text, setText] = useState('')
  const finding = useFinding(text)
  const { count, next, previous, forget } = finding
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    field.current?.focus()
  }, [])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    if (event.shiftKey) previous()
    else next()
  }
  return (
    <div className="jk-find">
      <input
        ref={field}
        type="search"
        dir="auto"
        aria-label={words.findField}
        value={text}
        onChange={({ target }) => {
          setText(target.value)
          forget()
        }}
        onKeyDown={onKeyDown}
      />
      <Turn label={words.findPrevious} idle={count === 0} onClick={previous} />
      <Turn label={words.findNext} idle={count === 0} onClick={next} />
      <span role="status">{text.trim() !== '' && <Told {...finding} />}</span>
    </div>
  )
}
