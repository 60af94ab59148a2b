import { useEffect, useId, useRef, useState, type ReactElement, type RefObject } from 'react'
import { createId, evidenceStrengths, metricTypes } from '@journeykit/core'
import { addRecord } from '../../../../editing/recordOperations.ts'
import { useFullEditor } from '../../FullEditor.ts'
import { Spoken } from '../../../View/Spoken.tsx'
import { useView } from '../../../View/ViewContext.ts'
import { breachSentence } from '../breachSentence.ts'
import { choiceNames } from '../choiceNames.ts'
import { fieldLabel } from '../fieldLabel.ts'
import type { FieldPath } from '../fieldPath.ts'
import { useForm } from '../FormContext.ts'
import { useNewText } from '../useNewText.ts'

/** What has to be said of each kind that can be made where it is linked. */
const asked = {
  evidence: { name: 'source', choice: 'strength', of: evidenceStrengths },
  metric: { name: 'title', choice: 'type', of: metricTypes },
} as const

export interface NewLinkedProps {
  readonly kind: 'evidence' | 'metric'
  /** The field that links to it. */
  readonly path: FieldPath
  /** The value of that field with the new one in it. */
  readonly valueWith: (id: string) => unknown
}

/** Leads back to the field that links, for what is left behind has the focus while it goes. */
const leave = (box: HTMLElement | null): void => {
  box?.parentElement?.querySelector<HTMLElement>('select, input')?.focus()
}

interface NewOne {
  readonly text: string
  readonly setText: (text: string | undefined) => void
  readonly choice: string
  readonly setChoice: (choice: string) => void
  readonly refusal: string | undefined
  readonly add: () => void
  readonly close: () => void
}

const useNewOne = ({ kind, path, valueWith }: NewLinkedProps, box: RefObject<HTMLElement | null>): NewOne => {
  const { words } = useFullEditor()
  const form = useForm()
  const [text = '', setText] = useNewText(path)
  const [choice, setChoice] = useState('')
  const [refusal, setRefusal] = useState<string>()
  const { name, choice: choiceName } = asked[kind]
  const close = (): void => {
    leave(box.current)
    setText(undefined)
  }
  const add = (): void => {
    const empty = text.trim() === '' ? name : choice === '' ? choiceName : undefined
    if (empty !== undefined) {
      setRefusal(breachSentence(words, { kind, id: '' }, { code: 'missing', path: [empty] }))
      return
    }
    const made = createId(kind)
    const record = addRecord(kind, { id: made, [name]: text.trim(), [choiceName]: choice })
    const refused = form.set(path, valueWith(made), [record])
    setRefusal(refused)
    if (refused === undefined) close()
  }
  return { text, setText, choice, setChoice, refusal, add, close }
}

interface AskedProps {
  readonly kind: NewLinkedProps['kind']
  readonly id: string
  readonly one: NewOne
}

const NameOf = ({ kind, id, one: { text, setText, refusal, add } }: AskedProps): ReactElement => {
  const { words } = useFullEditor()
  const { contentLanguage } = useView()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    field.current?.focus()
  }, [])
  return (
    <>
      <label htmlFor={`${id}-name`}>
        <Spoken>{fieldLabel(words, { kind, id }, [asked[kind].name])}</Spoken>
      </label>
      <input
        ref={field}
        id={`${id}-name`}
        type="text"
        dir="auto"
        lang={contentLanguage}
        autoComplete="off"
        aria-required
        aria-invalid={refusal === undefined ? undefined : true}
        aria-describedby={refusal === undefined ? undefined : `${id}-refusal`}
        value={text}
        onChange={({ target }) => {
          setText(target.value)
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
          event.preventDefault()
          add()
        }}
      />
    </>
  )
}

const ChoiceOf = ({ kind, id, one: { choice, setChoice } }: AskedProps): ReactElement => {
  const { words } = useFullEditor()
  const { choice: name, of } = asked[kind]
  const names = choiceNames(words, { kind, id }, [name])
  return (
    <>
      <label htmlFor={`${id}-choice`}>
        <Spoken>{fieldLabel(words, { kind, id }, [name])}</Spoken>
      </label>
      <select
        id={`${id}-choice`}
        aria-required
        value={choice}
        onChange={({ target }) => {
          setChoice(target.value)
        }}
      >
        {choice === '' && <option value="">{words.chooseOne}</option>}
        {of.map((one) => (
          <option key={one} value={one}>
            {names[one]}
          </option>
        ))}
      </select>
    </>
  )
}

/** Makes a piece of evidence or a metric and links it, as one step. */
export const NewLinked = (props: NewLinkedProps): ReactElement => {
  const { kind } = props
  const { words } = useFullEditor()
  const box = useRef<HTMLDivElement>(null)
  const id = useId()
  const one = useNewOne(props, box)
  return (
    <div
      ref={box}
      className="jk-detail-new"
      role="group"
      aria-label={words.addLinked(kind)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
        event.stopPropagation()
        // What was written is not thrown away by a key; the button for that says so.
        if (one.text === '') one.close()
      }}
    >
      <NameOf kind={kind} id={id} one={one} />
      <ChoiceOf kind={kind} id={id} one={one} />
      {one.refusal !== undefined && (
        <p id={`${id}-refusal`} role="alert" className="jk-refusal">
          <Spoken>{one.refusal}</Spoken>
        </p>
      )}
      <span className="jk-detail-line">
        <button type="button" className="jk-button" onClick={one.add}>
          <Spoken>{words.addAndLink}</Spoken>
        </button>
        <button type="button" className="jk-button" onClick={one.close}>
          <Spoken>{words.cancel}</Spoken>
        </button>
      </span>
    </div>
  )
}
