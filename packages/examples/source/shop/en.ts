import { en as archive } from './archive/en.ts'
import { en as first } from './first/en.ts'
import { en as mended } from './mended/en.ts'
import { en as now } from './now/en.ts'
import { en as researched } from './researched/en.ts'
import { en as toBe } from './toBe/en.ts'
import type { ShopWords } from './shop.ts'

/** The words of the shop in English. They decide what has to be said in every other language. */
export const en: ShopWords = { first, researched, mended, now, toBe, archive }
