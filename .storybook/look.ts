import { useSyncExternalStore } from 'react'

/** How a story is looked at instead of how the toolbar says. */
export interface Look {
  readonly theme?: 'dark'
  readonly direction?: 'rtl'
}

let current: Look = {}

const listeners = new Set<() => void>()

/** Draws the story anew in this look. What was played in it stays as it is: open menus are open, typed texts are typed. */
export const lookAt = (look: Look): void => {
  current = look
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** The look that is asked for at the moment; usually none. */
export const useLook = (): Look => useSyncExternalStore(subscribe, () => current)
