import { useRef, useState, type KeyboardEvent, type ReactElement, type RefObject } from 'react'
import { MenuLine } from './MenuLine.tsx'
import type { MenuItem } from './MenuItem.ts'
import { menuTarget, menuTyped } from './menuTarget.ts'
import { useTyped } from './useTyped.ts'
import { useMenuPlace, type MenuPlace } from './useMenuPlace.ts'
import { useLayoutEffect } from '../../interaction/useLayoutEffect.ts'

export type { MenuItem } from './MenuItem.ts'

export interface MenuProps {
  readonly label: string
  /** What the menu is about; it opens under it, or over it where there is no room. */
  readonly anchor: RefObject<Element | null>
  /** The point under which it opens instead. */
  readonly at?: MenuPlace['at']
  readonly items: readonly MenuItem[]
  /** What leads from a second list back to the first; needed where there is one. */
  readonly back?: string
  /** A refusal that the menu opens with. */
  readonly refusal?: string | undefined
  /** Called after a choice, on Escape, Tab, and when the pointer goes down outside. */
  readonly onClose: () => void
}

const linesOf = (menu: HTMLElement | null): HTMLElement[] => [
  ...(menu?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? []),
]

/** Which list is shown: the first, or the one behind one of its lines; and the line that the focus begins on. */
interface Shown {
  readonly door?: string
  readonly begin?: string
}

/** The key of the line that leads back. */
const back = '\u2190'

/** When a list appears, the focus is on the line that is asked for, on the one that holds, or on the first. */
const useFirstFocus = (menu: RefObject<HTMLElement | null>, { door, begin }: Shown): void => {
  useLayoutEffect(() => {
    const lines = linesOf(menu.current)
    const asked = lines.find(({ dataset }) => dataset['key'] === begin)
    const holding = lines.find((line) => line.matches('[role="menuitemradio"][aria-checked="true"]'))
    ;(asked ?? holding ?? lines.find(({ dataset }) => dataset['key'] !== back) ?? lines[0])?.focus()
  }, [menu, door, begin])
}

const behind = (items: readonly MenuItem[], door: string, text: string): readonly MenuItem[] => [
  { key: back, text },
  ...(items.find(({ key }) => key === door)?.items?.() ?? []),
]

/** Where keys lead in a menu; false for those that are none of its own. */
const focusByKey = (
  menu: HTMLElement | null,
  { key, target, ctrlKey, metaKey, timeStamp }: KeyboardEvent,
  typing: ReturnType<typeof useTyped>,
): boolean => {
  const lines = linesOf(menu)
  const at = lines.findIndex((line) => line === target)
  const texts = lines.map(({ textContent }) => textContent)
  const typed = ctrlKey || metaKey ? undefined : typing(key, timeStamp)
  const to = menuTarget(key, at, lines.length) ?? (typed === undefined ? undefined : menuTyped(typed, at, texts))
  if (to !== undefined) lines[to]?.focus()
  // A space in a word is none that chooses.
  return to !== undefined || (typed?.endsWith(' ') ?? false)
}

/** What the keys sideways mean: into the second list and out of it, as it is read. */
const sideways = ({ key, currentTarget }: KeyboardEvent): 'in' | 'out' | undefined => {
  const rtl = getComputedStyle(currentTarget).direction === 'rtl'
  if (key === 'ArrowRight') return rtl ? 'out' : 'in'
  return key === 'ArrowLeft' ? (rtl ? 'in' : 'out') : undefined
}

/** A menu (WAI-ARIA menu pattern): arrows, Home, End, first letters, Enter, Escape. A second list takes the place of the first. */
export const Menu = ({ label, anchor, at, items, back: backText = '', refusal, onClose }: MenuProps): ReactElement => {
  const menu = useRef<HTMLDivElement>(null)
  const typing = useTyped()
  const [refused, setRefused] = useState(refusal)
  const [{ door, begin }, show] = useState<Shown>({})
  const shown = door === undefined ? items : behind(items, door, backText)
  useMenuPlace(menu, { anchor, at }, door, onClose)
  // After the menu has been put in the top layer: what is not shown cannot have the focus.
  useFirstFocus(menu, { ...(door !== undefined && { door }), ...(begin !== undefined && { begin }) })

  const goBack = () => {
    show(door === undefined ? {} : { begin: door })
  }
  const choose = ({ key, disabled, items: second, choose: act, several = false }: MenuItem) => {
    setRefused(disabled)
    if (disabled !== undefined) return
    if (second) show({ door: key })
    else if (!act) goBack()
    else {
      const why = act()
      setRefused(why)
      if (why === undefined && !several) onClose()
    }
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const side = sideways(event)
    if (focusByKey(menu.current, event, typing)) setRefused(undefined)
    else if (door !== undefined && (event.key === 'Escape' || side === 'out')) goBack()
    else if (event.key === 'Escape' || event.key === 'Tab') onClose()
    else if (side === 'in' && event.target instanceof HTMLElement && event.target.ariaHasPopup) event.target.click()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div ref={menu} className="jk-menu" popover="manual" role="menu" aria-label={label} onKeyDown={onKeyDown}>
      {shown.map((item) => (
        <MenuLine key={`${door ?? ''} ${item.key}`} item={item} onChoose={choose} />
      ))}
      {refused !== undefined && (
        <p className="jk-refusal" role="alert">
          {refused}
        </p>
      )}
    </div>
  )
}
