import { useCallback, useEffect, useMemo, useState, type ReactElement } from 'react'
import { useAnnounce } from '../../Announcer/AnnouncerContext.ts'
import { useMap } from '../../JourneyMap/MapContext.ts'
import { useEditorState } from '../EditorContext.ts'
import { useFullEditor } from '../FullEditor.ts'
import { useFit } from '../useFit.ts'
import { useReveal } from '../useReveal.ts'
import type { OpenMenu } from '../editorState.ts'
import { Carried } from './Carried.tsx'
import { CellMenu } from './CellMenu.tsx'
import { doEarly } from './doEarly.ts'
import type { EarlyAct } from './early.ts'
import { journeyOf, whatOf, type Hand, type Told } from './hand.ts'
import type { Point } from './hoveredSpot.ts'
import { createLifting } from './lifting.ts'
import { listen } from './listen.ts'
import { RecordMenu } from './RecordMenu.tsx'
import { ToldBox } from './ToldBox.tsx'

export interface WorkProps {
  /** An element within the editor's root. */
  readonly home: { readonly current: Element | null }
  /** Hands over what was done before this was there, once. */
  readonly early: () => readonly EarlyAct[]
}

const useHand = (root: WorkProps['home'], tell: Hand['tell']): Hand => {
  const [editor, { cells }, announce, reveal] = [useFullEditor(), useMap(), useAnnounce(), useReveal()]
  return useMemo(
    () => ({ editor, cells, announce, reveal, tell, root: () => root.current?.closest<HTMLElement>('.jk') ?? null }),
    [editor, cells, announce, reveal, tell, root],
  )
}

/** Says why something was refused before these words were there. */
const useOwed = (hand: Hand): void => {
  const owed = useEditorState((state) => state.owed)
  useEffect(() => {
    if (!owed) return
    const { state, words } = hand.editor
    hand.tell({ sentences: [words.refusal(owed, journeyOf(hand))], alarming: true })
    state.set({ ...state.get(), owed: undefined })
  }, [owed, hand])
}

/**
 * Hears the keys, the pointers and the clipboard that move, select, copy and remove, keeps the map zoomed to fit, and draws what belongs to no item: the
 * open menu, what is being dragged, and a refusal.
 */
export const Work = ({ home, early }: WorkProps): ReactElement => {
  const [told, setTold] = useState<Told>()
  const [point, setPoint] = useState<Point>()
  const hand = useHand(home, setTold)
  const lifting = useMemo(() => createLifting(hand), [hand])
  const menu = useEditorState((state) => state.menu)
  const lifted = useEditorState((state) => state.lifted)
  const { words } = hand.editor
  useOwed(hand)
  useFit(home)
  useEffect(() => {
    const root = hand.root()
    if (!root) return undefined
    const stop = listen(root, hand, lifting, setPoint)
    for (const act of early()) doEarly(act, hand, lifting, setPoint)
    // Not drawn by React, for a server cannot know it. Tests of hosts can wait for it.
    home.current?.toggleAttribute('data-ready', true)
    return stop
  }, [home, hand, lifting, early])
  const lift = useCallback(
    ({ record }: OpenMenu) => {
      lifting.lift(record, 'keys')
    },
    [lifting],
  )
  return (
    <>
      {menu && !menu.record && <CellMenu key={menu.cell} hand={hand} menu={menu} />}
      {menu?.record && (
        <RecordMenu key={`${menu.record.kind} ${menu.record.id}`} hand={hand} menu={menu} onLift={lift} />
      )}
      {point && lifted.length > 0 && <Carried what={whatOf(hand, lifted)} at={point} />}
      {told && (
        <ToldBox
          told={told}
          close={words.close}
          onClose={() => {
            setTold(undefined)
          }}
        />
      )}
    </>
  )
}
