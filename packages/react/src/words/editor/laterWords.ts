import type { RefusalWords } from '@journeykit/core'
import type { DetailsWords } from './detailsWords.ts'
import type { MovingWords } from './movingWords.ts'
import type { SheetWords } from './sheetWords.ts'

/** What an editor says only after somebody has done something: why something is refused, in its menus, its sheets, the details of a record, and of moving. */
export interface LaterWords extends RefusalWords, DetailsWords, MovingWords, SheetWords {}
