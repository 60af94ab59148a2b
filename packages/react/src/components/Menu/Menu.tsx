import {
  useCallback,
  useEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
  type RefObject,
} from 'react'

/** One choice of a menu. */
export interface MenuItem {
  readonly key: string
  readonly text: string
  /** Small print at the end of the line. */
  readonly detail?: string
  readonly icon?: ReactNode
  readonly checked: boolean
  /** Returns the sentence of a refusal; then the menu stays open and says it. */
  readonly choose: () => string | undefined
}

export interface MenuProps {
  readonly label: string
  /** What the menu is about; it opens under it, or over it where there is no room. */
  readonly anchor: RefObject<Element | null>
  readonly items: readonly MenuItem[]
  /** A refusal that the menu opens with. */
  readonly refusal?: string | undefined
  /** Called after a choice, on Escape, Tab, and when the pointer goes down outside. */
  readonly onClose: () => void
}

/** Puts the menu beside its anchor, within the window. Set as properties, not as an attribute, so a strict CSP allows it. */
const place = (menu: HTMLElement, anchor: Element) => {
  const [box, { width, height }] = [anchor.getBoundingClientRect(), menu.getBoundingClientRect()]
  const below = box.bottom + 6
  const top = below + height <= window.innerHeight ? below : Math.max(6, box.top - 6 - height)
  const left = box.left + box.width / 2 - width / 2
  menu.style.top = `${String(top)}px`
  menu.style.left = `${String(Math.max(6, Math.min(left, window.innerWidth - width - 6)))}px`
}

const itemsOf = (menu: HTMLElement | null): HTMLElement[] => [
  ...(menu?.querySelectorAll<HTMLElement>('[role="menuitemradio"]') ?? []),
]

/** Where a key leads among `length` items, or undefined where it is none of the menu's. The ends meet. */
export const menuTarget = (key: string, at: number, length: number): number | undefined => {
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: length - 1 }[key]
  return to === undefined ? undefined : (to + length) % length
}

/** The same function from render to render, which calls the newest one. */
const useLatest = (call: () => void): (() => void) => {
  const latest = useRef(call)
  useEffect(() => {
    latest.current = call
  })
  return useCallback(() => {
    latest.current()
  }, [])
}

const usePlacement = (menu: RefObject<HTMLElement | null>, anchor: RefObject<Element | null>, onClose: () => void) => {
  useEffect(() => {
    const element = menu.current
    if (!element || !anchor.current) return undefined
    // In the top layer nothing clips it; where there is none, its fixed position must do.
    if ('showPopover' in element) element.showPopover()
    place(element, anchor.current)
    const items = itemsOf(element)
    ;(items.find((item) => item.ariaChecked === 'true') ?? items[0])?.focus()
    // The path, not the target: seen from the document, all that is in a shadow root is its host.
    const onPointerDown = (event: Event) => {
      if (!event.composedPath().includes(element)) onClose()
    }
    document.addEventListener('pointerdown', onPointerDown)
    return () => {
      document.removeEventListener('pointerdown', onPointerDown)
    }
    // The menu lives as long as it is open; it is placed once.
  }, [menu, anchor, onClose])
}

/** A menu of choices of which one holds (WAI-ARIA menu pattern): arrows, Home, End, Enter, Escape. */
export const Menu = ({ label, anchor, items, refusal, onClose }: MenuProps): ReactElement => {
  const menu = useRef<HTMLDivElement>(null)
  const [refused, setRefused] = useState(refusal)
  usePlacement(menu, anchor, useLatest(onClose))

  const onKeyDown = (event: KeyboardEvent) => {
    const entries = itemsOf(menu.current)
    const to = menuTarget(event.key, entries.indexOf(event.target as HTMLElement), entries.length)
    if (to !== undefined) entries[to]?.focus()
    else if (event.key === 'Escape' || event.key === 'Tab') onClose()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div ref={menu} className="jk-menu" popover="manual" role="menu" aria-label={label} onKeyDown={onKeyDown}>
      {items.map(({ key, text, detail, icon, checked, choose }) => (
        <button
          key={key}
          type="button"
          className="jk-menu-item"
          role="menuitemradio"
          aria-checked={checked}
          tabIndex={-1}
          onClick={() => {
            const why = choose()
            if (why === undefined) onClose()
            else setRefused(why)
          }}
        >
          {icon}
          <span>{text}</span>
          {detail !== undefined && <small>{detail}</small>}
        </button>
      ))}
      {refused !== undefined && (
        <p className="jk-refusal" role="alert">
          {refused}
        </p>
      )}
    </div>
  )
}
