import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactElement, type RefObject } from 'react'
import { useSource } from '../../binding/SourceContext.ts'
import { useMap } from '../JourneyMap/MapContext.ts'

export interface TextFieldProps {
  /** Names the field within its journey: what was typed into it and not kept is found again by it. */
  readonly name: string
  readonly label: string
  /** How the keys work, for those who do not see it. */
  readonly hint: string
  readonly initial: string
  /** True where keeping a blank text takes the text away; otherwise a blank one is not kept. */
  readonly mayBeEmpty?: boolean
  /** Keeps the text; returns why not, and the field stays open. Not called for a text that is unchanged. */
  readonly onKeep: (text: string) => string | undefined
  /** The field closes: kept, unchanged, or left with Escape. */
  readonly onClose: (by: 'key' | 'leaving') => void
}

/** So many typed letters are not thrown away by one key. */
const long = 40

/** What was typed and could not be kept, by name of the field: of a journey's store, or else of one map. */
const drafts = new WeakMap<object, Map<string, string>>()

const draftsOf = (owner: object): Map<string, string> => {
  const known = drafts.get(owner) ?? new Map<string, string>()
  drafts.set(owner, known)
  return known
}

interface Typing {
  readonly text: string
  readonly setText: (text: string) => void
  readonly refusal: string | undefined
  readonly doubt: boolean
  readonly keep: (by: 'key' | 'leaving') => void
  readonly leave: () => void
}

/**
 * What happens to the text when the field goes without having been closed: it is kept, or waits as a draft. Who closes the
 * page leaves the field first, before anybody asks whether everything is saved.
 */
const useKeptWhenGone = (closed: RefObject<boolean>, keepNow: () => void, leave: () => void) => {
  const latest = useRef(keepNow)
  useEffect(() => {
    latest.current = keepNow
    addEventListener('beforeunload', leave, true)
    // Phones tell only of this.
    addEventListener('pagehide', leave, true)
    return () => {
      removeEventListener('beforeunload', leave, true)
      removeEventListener('pagehide', leave, true)
    }
  })
  useEffect(
    () => () => {
      if (!closed.current) latest.current()
    },
    [closed],
  )
}

const useTyping = ({ name, initial, mayBeEmpty = false, onKeep, onClose }: TextFieldProps): Typing => {
  const { cells } = useMap()
  const kept = draftsOf(useSource().store ?? cells)
  const [text, setText] = useState(() => kept.get(name) ?? initial)
  const [refusal, setRefusal] = useState<string>()
  const [doubt, setDoubt] = useState(false)
  // Keeping and closing may move the focus, which is a leaving of its own; it must not keep a second time.
  const closed = useRef(false)

  const offer = (): string | undefined => {
    const trimmed = text.trim()
    const nothing = trimmed === initial || (trimmed === '' && !mayBeEmpty)
    const refused = nothing ? undefined : onKeep(trimmed)
    if (refused === undefined) kept.delete(name)
    else kept.set(name, text)
    return refused
  }
  const keep = (by: 'key' | 'leaving') => {
    if (closed.current) return
    closed.current = true
    const refused = offer()
    closed.current = refused === undefined
    if (refused === undefined) onClose(by)
    else setRefusal(refused)
  }
  const leave = () => {
    const typed = text.trim() !== initial && text.length >= long
    if (typed && !doubt) {
      setDoubt(true)
      return
    }
    closed.current = true
    kept.delete(name)
    onClose('key')
  }
  useKeptWhenGone(
    closed,
    () => void offer(),
    () => {
      keep('leaving')
    },
  )
  return {
    text,
    setText(next) {
      setText(next.replace(/\n/g, ' '))
      setDoubt(false)
    },
    refusal,
    doubt,
    keep,
    leave,
  }
}

const onKey = (event: KeyboardEvent, { keep, leave }: Typing) => {
  // Enter also ends a composition of an input method; that one is not ours.
  if (event.nativeEvent.isComposing) return
  if (event.key === 'Enter') keep('key')
  else if (event.key === 'Escape') leave()
  else return
  event.preventDefault()
  event.stopPropagation()
}

/**
 * An open text field in the place of the text. Enter keeps, leaving keeps, Escape restores: a long text only when pressed
 * twice. What cannot be kept stays in the field, and is there again when the field is opened anew.
 */
export const TextField = (props: TextFieldProps): ReactElement => {
  const { words } = useMap()
  const typing = useTyping(props)
  const { text, setText, refusal, doubt, keep } = typing
  const id = useId()
  const said = refusal ?? (doubt ? words.discardAsk : undefined)
  return (
    <span className="jk-field">
      <textarea
        autoFocus
        rows={1}
        dir="auto"
        aria-label={props.label}
        aria-describedby={id}
        aria-invalid={refusal !== undefined}
        placeholder={props.initial === '' ? props.label : undefined}
        value={text}
        onFocus={(event) => {
          event.target.select()
        }}
        onChange={(event) => {
          setText(event.target.value)
        }}
        onKeyDown={(event) => {
          onKey(event, typing)
        }}
        onBlur={() => {
          keep('leaving')
        }}
      />
      <span id={id} className={said === undefined ? 'jk-hidden' : 'jk-refusal'} role={said && 'alert'}>
        {said ?? props.hint}
      </span>
    </span>
  )
}
