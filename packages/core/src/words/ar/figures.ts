import { figuresIn } from '../figures.ts'
import type { FigureWords } from '../words.ts'
import { language } from './language.ts'

export const figures: FigureWords = /* @__PURE__ */ figuresIn(language)
