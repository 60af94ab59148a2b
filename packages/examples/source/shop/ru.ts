import { ru as archive } from './archive/ru.ts'
import { ru as first } from './first/ru.ts'
import { ru as mended } from './mended/ru.ts'
import { ru as now } from './now/ru.ts'
import { ru as researched } from './researched/ru.ts'
import { ru as toBe } from './toBe/ru.ts'
import type { ShopWords } from './shop.ts'

/** The words of the shop in Russian. */
export const ru: ShopWords = { first, researched, mended, now, toBe, archive }
