import { createContext, useContext, type Context } from 'react'

/** Gives the focus to the heading of the details, as soon as they show what was just chosen. */
export const HeadingContext: Context<() => void> = createContext<() => void>(() => undefined)

export const useEnterHeading = (): (() => void) => useContext(HeadingContext)
