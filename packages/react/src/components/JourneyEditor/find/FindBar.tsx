import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactElement } from 'react'
import type { Journey, RecordRef } from '@journeykit/core'
import { useJourney } from '../../../binding/useJourney.ts'
import { selectOnly } from '../../../interaction/selection.ts'
import { useFullEditor } from '../FullEditor.ts'
import { useReveal } from '../useReveal.ts'
import { findRecords } from './findRecords.ts'
import { inReadingOrder } from './inReadingOrder.ts'

const wholeJourney = (journey: Journey): Journey => journey

const useFound = (text: string): readonly RecordRef[] => {
  const journey = useJourney(wholeJourney)
  return useMemo(() => inReadingOrder(journey, findRecords(journey, text)), [journey, text])
}

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

/** Finds texts anywhere in the map, also where it is not drawn for being out of sight. */
export const FindBar = (): ReactElement => {
  const { words, selection } = useFullEditor()
  const reveal = useReveal()
  const [text, setText] = useState('')
  const [at, setAt] = useState(-1)
  const found = useFound(text)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    field.current?.focus()
  }, [])
  const goTo = (index: number) => {
    const next = (index + found.length) % found.length
    const record = found[next]
    if (!record) return
    setAt(next)
    selectOnly(selection, record)
    reveal(record)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    goTo(event.shiftKey ? at - 1 : at + 1)
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
          setAt(-1)
        }}
        onKeyDown={onKeyDown}
      />
      <span role="status">{text.trim() !== '' && words.found(Math.max(0, at) + 1, found.length)}</span>
      <Turn
        label={words.findPrevious}
        idle={found.length === 0}
        onClick={() => {
          goTo(at - 1)
        }}
      />
      <Turn
        label={words.findNext}
        idle={found.length === 0}
        onClick={() => {
          goTo(at + 1)
        }}
      />
    </div>
  )
}
