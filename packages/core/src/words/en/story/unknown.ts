import type { StoryTellers } from '../../report/storyWords.ts'
import { count } from '../count.ts'
import { figures } from '../figures.ts'
import { place } from './naming.ts'

type Told = 'gaps' | 'noScores' | 'assumedScores' | 'unknownChannels' | 'noExits'

export const unknown: Pick<StoryTellers, Told> = {
  gaps({ places, more }, journey) {
    const where = [
      ...places.map((id) => place(journey, id)),
      ...(more > 0 ? [count(more, 'more step', 'more steps')] : []),
    ]
    return `How it feels is not known at ${figures.list(where)}.`
  },
  noScores: () => 'How it feels is not known: no step is scored yet.',
  assumedScores: ({ assumed, scored }) =>
    `No evidence stands behind ${figures.number(assumed)} of ${count(scored, 'score', 'scores')}.`,
  unknownChannels: ({ touchpoints, all }) =>
    `The channel of ${figures.number(touchpoints)} of ${count(all, 'touchpoint', 'touchpoints')} is not known.`,
  noExits: () => 'Whether customers leave, and where, is not known.',
}
