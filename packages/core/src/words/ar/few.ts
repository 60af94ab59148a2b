import { fewIn, type Few } from '../few.ts'
import { figures } from './figures.ts'
import { quote } from './quote.ts'

export const few: Few = /* @__PURE__ */ fewIn(figures, quote, (n) => `${figures.number(n)} غيرها`)
