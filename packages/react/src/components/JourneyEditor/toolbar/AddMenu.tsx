import { useRef, useState, type ReactElement } from 'react'
import { selectOnly } from '../../../interaction/selection.ts'
import { AddField } from '../../EditableText/AddText.tsx'
import { useIsWriting, useMap } from '../../JourneyMap/MapContext.ts'
import { useEditor } from '../EditorContext.ts'
import { LaterOver } from '../later/LaterOver.tsx'
import type { NewRecord } from './newRecords.ts'
import { Tool } from './Tool.tsx'

/** The name of the field in which something new of the journey is written. */
export const addToJourney = 'add to journey'

/** Asks what to add, then for its name, and adds it. */
export const AddMenu = (): ReactElement => {
  const { run, words, selection } = useEditor()
  const { cells } = useMap()
  const button = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  const [chosen, setChosen] = useState<NewRecord>()
  // What stands nowhere on the map is named here, so that who sees knows too that it is there.
  const [elsewhere, setElsewhere] = useState<string>()
  const writing = useIsWriting(addToJourney)
  const write = (choice: NewRecord) => {
    setChosen(choice)
    cells.set({ writing: addToJourney })
  }
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  const add = (title: string) => {
    const made = chosen?.make(title)
    const refusal = made && run(made.operation)
    if (!made || refusal !== undefined) return { refusal: refusal ?? '' }
    selectOnly(selection, made.record)
    setElsewhere(made.cell === undefined ? title : undefined)
    return { cell: made.cell ?? '' }
  }
  return (
    <span className="jk-add-menu">
      <Tool
        ref={button}
        label={words.add}
        popup={open}
        onClick={() => {
          setElsewhere(undefined)
          setOpen(true)
        }}
      />
      {open && (
        <LaterOver anchor={button} onClose={close}>
          {({ AddChoices }) => <AddChoices label={words.add} anchor={button} onChoose={write} onClose={close} />}
        </LaterOver>
      )}
      {writing && chosen && (
        <AddField
          name={addToJourney}
          label={chosen.question}
          onAdd={add}
          onLeave={() => {
            button.current?.focus()
          }}
        />
      )}
      {elsewhere !== undefined && !writing && (
        <span className="jk-added" aria-hidden="true">
          ✓ <bdi>{elsewhere}</bdi>
        </span>
      )}
    </span>
  )
}
