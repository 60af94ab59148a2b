import type { StoryWords } from '../report/storyWords.ts'
import { titleOf } from '../titleOf.ts'
import { quote } from './quote.ts'
import { leaving } from './story/leaving.ts'
import { path } from './story/path.ts'
import { plan } from './story/plan.ts'
import { turns } from './story/turns.ts'
import { unknown } from './story/unknown.ts'
import { who } from './story/who.ts'

export const storyWords: StoryWords = {
  story: {
    title({ persona }, journey) {
      if (persona === undefined) return `القصة: ${quote(journey.title)}`
      return `قصة ${quote(titleOf(journey, { kind: 'persona', id: persona }))}: ${quote(journey.title)}`
    },
    chapter: {
      who: 'من',
      path: 'الطريق',
      turns: 'نقاط التحول',
      leaving: 'أين يغادر العملاء',
      plan: 'ما الذي يُفعل',
      unknown: 'ما لا يُعرف',
    },
    tell: { ...who, ...path, ...turns, ...leaving, ...plan, ...unknown },
  },
}
