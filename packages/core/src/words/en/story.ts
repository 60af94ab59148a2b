import { titleOf } from '../titleOf.ts'
import type { StoryWords } from '../report/storyWords.ts'
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
      const whose = persona === undefined ? '' : ` of ${quote(titleOf(journey, { kind: 'persona', id: persona }))}`
      return `The story${whose}: ${quote(journey.title)}`
    },
    chapter: {
      who: 'Who',
      path: 'The path',
      turns: 'Turning points',
      leaving: 'Where customers leave',
      plan: 'What is being done',
      unknown: 'What is not known',
    },
    tell: { ...who, ...path, ...turns, ...leaving, ...plan, ...unknown },
  },
}
