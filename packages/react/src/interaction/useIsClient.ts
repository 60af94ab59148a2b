import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/** False on the server and while its page is taken over; true from then on, and at once where there was no server. */
export const useIsClient = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
