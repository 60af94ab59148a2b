import { createContext, type Context } from 'react'
import type { Fix } from '@journeykit/core'

/** Carries out a fix instead of the list, and says why not where it was refused. */
export type CarryOutFix = (fix: Fix, label: string) => string | undefined

/** What the host carries fixes out by; absent where the list does it itself. */
export const FixContext: Context<CarryOutFix | undefined> = createContext<CarryOutFix | undefined>(undefined)
