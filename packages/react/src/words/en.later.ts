import { enRefusals } from '@journeykit/core'
import { details } from './en/details.ts'
import { moving } from './en/moving.ts'
import { sheets } from './en/sheets.ts'
import type { LaterWords } from './editor/laterWords.ts'

/** What the editor says only after somebody has done something, in English. */
export const enLater: LaterWords = { ...enRefusals, ...details, ...moving, ...sheets }
