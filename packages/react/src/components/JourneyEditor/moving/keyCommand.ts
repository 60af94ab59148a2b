import type { Direction } from '../../../editing/neighbourSpot.ts'

/** What a key asks for, wherever on the map it is pressed. */
export type KeyCommand =
  'menu' | 'add' | 'lift' | 'duplicate' | 'all' | 'toggle' | 'remove' | 'clear' | 'extend-back' | 'extend-forth'

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>

const withControl: Readonly<Record<string, KeyCommand>> = {
  m: 'lift',
  enter: 'add',
  d: 'duplicate',
  a: 'all',
  ' ': 'toggle',
}
const alone: Readonly<Record<string, KeyCommand>> = {
  ContextMenu: 'menu',
  Delete: 'remove',
  Backspace: 'remove',
  Escape: 'clear',
}

/** Where an arrow points as the map is read; undefined for other keys. */
export const arrowDirection = (key: string, rtl: boolean): Direction | undefined => {
  if (key === 'ArrowUp') return 'up'
  if (key === 'ArrowDown') return 'down'
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined
  return (key === 'ArrowRight') === rtl ? 'back' : 'forth'
}

/** The command of a key press, or undefined for keys that mean nothing here. */
export const keyCommand = (
  { key, ctrlKey, metaKey, shiftKey, altKey }: Pressed,
  rtl: boolean,
): KeyCommand | undefined => {
  if (altKey) return undefined
  if (ctrlKey || metaKey) return shiftKey ? undefined : withControl[key.toLowerCase()]
  if (!shiftKey) return alone[key]
  if (key === 'F10') return 'menu'
  const direction = arrowDirection(key, rtl)
  if (direction === undefined) return undefined
  return direction === 'forth' || direction === 'down' ? 'extend-forth' : 'extend-back'
}
