import { figuresIn } from '../figures.ts'
import type { FigureWords } from '../words.ts'

export const figures: FigureWords = /* @__PURE__ */ figuresIn('de')
