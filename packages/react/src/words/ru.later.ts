import { ruRefusals } from '@journeykit/core'
import { details } from './ru/details.ts'
import { moving } from './ru/moving.ts'
import { sheets } from './ru/sheets.ts'
import type { LaterWords } from './editor/laterWords.ts'

/** What the editor says only after somebody has done something, in Russian. */
export const ruLater: LaterWords = { ...ruRefusals, ...details, ...moving, ...sheets }
