import { createContext, useContext, type Context } from 'react'

/** Says one sentence to those who listen rather than look. */
export type Announce = (sentence: string) => void

export const AnnouncerContext: Context<Announce> = createContext<Announce>(() => undefined)

export const useAnnounce = (): Announce => useContext(AnnouncerContext)
