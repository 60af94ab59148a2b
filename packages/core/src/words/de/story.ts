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
      const whose = persona === undefined ? '' : ` von ${quote(titleOf(journey, { kind: 'persona', id: persona }))}`
      return `Die Geschichte${whose}: ${quote(journey.title)}`
    },
    chapter: {
      who: 'Wer',
      path: 'Der Weg',
      turns: 'Wendepunkte',
      leaving: 'Wo Kunden gehen',
      plan: 'Was getan wird',
      unknown: 'Was nicht bekannt ist',
    },
    tell: { ...who, ...path, ...turns, ...leaving, ...plan, ...unknown },
  },
}
