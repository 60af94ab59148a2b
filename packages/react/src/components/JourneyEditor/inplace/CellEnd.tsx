import { useCallback, useMemo, useRef, useState, type ReactElement } from 'react'
import type { Journey } from '@journeykit/core'
import { useJourney } from '../../../binding/useJourney.ts'
import { useTitle } from '../../../binding/useRecord.ts'
import { useFocusBack } from '../../../interaction/useFocusBack.ts'
import { AddButton, AddField } from '../../EditableText/AddText.tsx'
import { useIsWriting, useMap } from '../../JourneyMap/MapContext.ts'
import type { CellEndProps } from '../../JourneyMap/MapEditing.ts'
import type { MenuItem } from '../../Menu/MenuItem.ts'
import { useEditor } from '../EditorContext.ts'
import { capital } from '../../../words/capital.ts'
import { LaterMenu } from '../later/LaterMenu.tsx'
import { additionsAt, additionsIn, type Addition } from './additions.ts'

const wholeJourney = (journey: Journey): Journey => journey
const noJourney = (): undefined => undefined

const useAdditions = ({ lane, role }: CellEndProps): readonly Addition[] => {
  const { words } = useEditor()
  // In a lane it is known what it takes; only where lanes are no rows has the journey to be asked.
  const journey = useJourney<Journey | undefined>(lane === undefined ? wholeJourney : noJourney)
  return useMemo(
    () => (lane === undefined ? (journey ? additionsAt(journey, words) : []) : additionsIn(role, lane, words)),
    [lane, role, journey, words],
  )
}

interface AdderProps extends CellEndProps {
  readonly additions: readonly Addition[]
}

const choicesOf = (additions: readonly Addition[], choose: (addition: Addition) => void): readonly MenuItem[] =>
  additions.map((addition) => ({
    key: addition.key,
    text: capital(addition.name),
    choose() {
      choose(addition)
      return undefined
    },
  }))

/** The button of an addition, for the focus to come back to, and for a menu to stand beside. */
const useAddButton = () => {
  const { button: coming, comeBack } = useFocusBack()
  const button = useRef<HTMLButtonElement | null>(null)
  const attach = useCallback(
    (element: HTMLButtonElement | null) => {
      button.current = element
      coming(element)
    },
    [coming],
  )
  return { button, attach, comeBack }
}

/** The name of the field in which something new of a cell is written. */
const addName = (cell: string): string => `add ${cell}`

const Adder = ({ additions, column, cell }: AdderProps): ReactElement => {
  const { cells } = useMap()
  const { run, words } = useEditor()
  const [chosen, setChosen] = useState<Addition>()
  const [choosing, setChoosing] = useState(false)
  const { button, attach, comeBack } = useAddButton()
  const name = addName(cell)
  const writing = useIsWriting(name)
  const step = useTitle(column)
  const [only] = additions
  const addition = chosen ?? only
  const write = (which: Addition | undefined) => {
    setChosen(which)
    cells.set({ writing: name })
  }
  const label = additions.length === 1 && only ? words.addTo(only.kind, step) : words.addAnyTo(step)
  if (writing && addition)
    return (
      <AddField
        name={name}
        cell={cell}
        label={addition.question}
        onLeave={comeBack}
        onAdd={(text) => {
          const refusal = run(addition.operation(column.place, text))
          return refusal === undefined ? { cell } : { refusal }
        }}
      />
    )
  return (
    <>
      <AddButton
        ref={attach}
        action={label}
        {...(additions.length > 1 && { popup: choosing })}
        onClick={() => {
          if (additions.length > 1) setChoosing(true)
          else write(only)
        }}
      />
      {choosing && (
        <LaterMenu
          label={label}
          anchor={button}
          items={choicesOf(additions, write)}
          onClose={() => {
            setChoosing(false)
            button.current?.focus()
          }}
        />
      )}
    </>
  )
}

/** The end of a cell, where something can be added: at once, or after saying what. */
export const CellEnd = (props: CellEndProps): ReactElement | null => {
  const additions = useAdditions(props)
  return additions.length > 0 ? <Adder {...props} additions={additions} /> : null
}
