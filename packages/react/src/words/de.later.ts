import { deRefusals } from '@journeykit/core'
import { details } from './de/details.ts'
import { moving } from './de/moving.ts'
import { sheets } from './de/sheets.ts'
import type { LaterWords } from './editor/laterWords.ts'

/** What the editor says only after somebody has done something, in German. */
export const deLater: LaterWords = { ...deRefusals, ...details, ...moving, ...sheets }
