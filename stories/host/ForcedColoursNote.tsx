import { useSyncExternalStore, type ReactElement } from 'react'

const query = '(forced-colors: active)'

const subscribe = (listener: () => void): (() => void) => {
  const list = matchMedia(query)
  list.addEventListener('change', listener)
  return () => {
    list.removeEventListener('change', listener)
  }
}

/** Says how to turn forced colours on. Only the reader's system can: neither a page nor Storybook may. */
export const ForcedColoursNote = (): ReactElement | null => {
  const on = useSyncExternalStore(subscribe, () => matchMedia(query).matches)
  if (on) return null
  return (
    <p className="host-note" lang="en" dir="ltr">
      Forced colours are off. To see this story in them: in the developer tools of Chromium, <i>Rendering</i>,{' '}
      <i>Emulate CSS media feature forced-colors</i>.
    </p>
  )
}
