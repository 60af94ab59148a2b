import { useCallback, useEffect, useMemo, useRef, useState, type ReactElement } from 'react'
import { useAnnounce } from '../../Announcer/AnnouncerContext.ts'
import { useMap } from '../../JourneyMap/MapContext.ts'
import { useEditor, useEditorState } from '../EditorContext.ts'
import { useReveal } from '../useReveal.ts'
import { Carried } from './Carried.tsx'
import { whatOf, type Hand, type Told } from './hand.ts'
import type { Point } from './hoveredSpot.ts'
import { createLifting } from './lifting.ts'
import { listen } from './listen.ts'
import { RecordMenu } from './RecordMenu.tsx'
import { ToldBox } from './ToldBox.tsx'

const useHand = (root: { readonly current: Element | null }, tell: Hand['tell']): Hand => {
  const [editor, { cells }, announce, reveal] = [useEditor(), useMap(), useAnnounce(), useReveal()]
  return useMemo(
    () => ({ editor, cells, announce, reveal, tell, root: () => root.current?.closest<HTMLElement>('.jk') ?? null }),
    [editor, cells, announce, reveal, tell, root],
  )
}

/**
 * Hears the keys, the pointers and the clipboard that move, select, copy and remove, and draws what belongs to no item: the
 * open menu, what is being dragged, and a refusal. Rendered once, inside the editor's root element.
 */
export const Moving = (): ReactElement => {
  const home = useRef<HTMLDivElement>(null)
  const [told, setTold] = useState<Told>()
  const [point, setPoint] = useState<Point>()
  const hand = useHand(home, setTold)
  const lifting = useMemo(() => createLifting(hand), [hand])
  const menu = useEditorState((state) => state.menu)
  const lifted = useEditorState((state) => state.lifted)
  const { words } = hand.editor
  useEffect(() => {
    const root = hand.root()
    return root ? listen(root, hand, lifting, setPoint) : undefined
  }, [hand, lifting])
  const lift = useCallback(
    ({ record }: NonNullable<typeof menu>) => {
      lifting.lift(record, 'keys')
    },
    [lifting],
  )
  return (
    <div ref={home} className="jk-moving">
      {menu && <RecordMenu key={`${menu.record.kind} ${menu.record.id}`} hand={hand} menu={menu} onLift={lift} />}
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
    </div>
  )
}
