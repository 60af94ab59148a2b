import { createContext, useContext, type Context } from 'react'
import type { RecordRef } from '@journeykit/core'

/** Brings a record into sight, and gives it the focus when asked to. False where the map does not show it. */
export type Reveal = (record: RecordRef, focus?: boolean) => boolean

export const RevealContext: Context<Reveal> = createContext<Reveal>(() => false)

/** How parts of the editor lead to a record on the map. */
export const useReveal = (): Reveal => useContext(RevealContext)
