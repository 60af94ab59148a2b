import { useCallback, useMemo, useRef, useState, useSyncExternalStore, type ReactElement } from 'react'
import type { Journey } from '@journeykit/core'
import { useJourney } from '../../../binding/useJourney.ts'
import { useTitle } from '../../../binding/useRecord.ts'
import { useFocusBack } from '../../../interaction/useFocusBack.ts'
import { AddButton, AddField } from '../../EditableText/AddText.tsx'
import { useMap } from '../../JourneyMap/MapContext.ts'
import type { CellEndProps } from '../../JourneyMap/MapEditing.ts'
import type { MenuItem } from '../../Menu/MenuItem.ts'
import { useEditor } from '../EditorContext.ts'
import { capital } from '../../../words/capital.ts'
import { LaterMenu } from '../later/LaterMenu.tsx'
import { addName, additionsAt, additionsIn, type Addition } from './additions.ts'

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

/** The addition that is being written, if one is. */
const useWritten = (additions: readonly Addition[], cell: string): Addition | undefined => {
  const { cells } = useMap()
  const written = () => {
    const { writing } = cells.get()
    return writing === undefined ? undefined : additions.find((addition) => addName(cell, addition) === writing)
  }
  return useSyncExternalStore(cells.subscribe, written, written)
}

const Adder = ({ additions, column, cell }: AdderProps): ReactElement => {
  const { cells } = useMap()
  const { run, words } = useEditor()
  const [choosing, setChoosing] = useState(false)
  const { button, attach, comeBack } = useAddButton()
  const written = useWritten(additions, cell)
  const step = useTitle(column)
  const [only] = additions
  const write = (which: Addition | undefined) => {
    if (which) cells.set({ writing: addName(cell, which) })
  }
  const label = additions.length === 1 && only ? words.addTo(only.kind, step) : words.addAnyTo(step)
  if (written)
    return (
      <AddField
        name={addName(cell, written)}
        cell={cell}
        label={written.question}
        onLeave={comeBack}
        onAdd={(text) => {
          const refusal = run(written.operation(column.place, text))
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
