import type { StoryTellers } from '../../report/storyWords.ts'
import { count } from '../count.ts'
import { figures } from '../figures.ts'
import { naming } from './naming.ts'

type Told = 'gaps' | 'noScores' | 'assumedScores' | 'assumedSteps' | 'unknownChannels' | 'noExits'

export const unknown: Pick<StoryTellers, Told> = {
  gaps({ places, more }, journey) {
    const where = [
      ...places.map((id) => naming.place(journey, id)),
      ...(more > 0 ? [count(more, 'more step', 'more steps')] : []),
    ]
    return `How it feels is not known at ${figures.list(where)}.`
  },
  noScores: () => 'How it feels is not known: no step is scored yet.',
  assumedScores: ({ assumed, scored }) =>
    `Only assumed, with no evidence: ${figures.number(assumed)} of ${count(scored, 'score')}.`,
  assumedSteps: ({ assumed, columns }) =>
    `No evidence stands behind ${figures.number(assumed)} of ${count(columns, 'step')}: that customers take this path there is assumed.`,
  unknownChannels: ({ touchpoints, all }) =>
    `The channel of ${figures.number(touchpoints)} of ${count(all, 'touchpoint', 'touchpoints')} is not known.`,
  noExits: () => 'Whether customers leave, and where, is not known.',
}
