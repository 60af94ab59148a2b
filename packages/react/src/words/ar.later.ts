import { arRefusals } from '@journeykit/core'
import { details } from './ar/details.ts'
import { moving } from './ar/moving.ts'
import { sheets } from './ar/sheets.ts'
import type { LaterWords } from './editor/laterWords.ts'

/** What the editor says only after somebody has done something, in Arabic. */
export const arLater: LaterWords = { ...arRefusals, ...details, ...moving, ...sheets }
