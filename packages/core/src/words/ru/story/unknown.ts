import type { StoryTellers } from '../../report/storyWords.ts'
import { count } from '../count.ts'
import { figures } from '../figures.ts'
import { naming } from './naming.ts'

type Told = 'gaps' | 'noScores' | 'assumedScores' | 'assumedSteps' | 'unknownChannels' | 'noExits'

export const unknown: Pick<StoryTellers, Told> = {
  gaps({ places, more }, journey) {
    const where = [
      ...places.map((id) => naming.place(journey, id)),
      ...(more > 0 ? [`ещё ${count(more, ['шаг', 'шага', 'шагов'])}`] : []),
    ]
    return `Где настроение неизвестно: ${figures.list(where)}.`
  },
  noScores: () => 'Настроение неизвестно: ни один шаг ещё не оценён.',
  assumedScores: ({ assumed, scored }) =>
    `Только предположения, без подтверждений: ${figures.number(assumed)} из ${count(scored, ['оценки', 'оценок', 'оценок'])}.`,
  assumedSteps: ({ assumed, columns }) =>
    `Нет подтверждений у ${figures.number(assumed)} из ${count(columns, ['шага', 'шагов', 'шагов'])}: что клиенты проходят их именно так, — предположение.`,
  unknownChannels: ({ touchpoints, all }) =>
    `Канал неизвестен у ${figures.number(touchpoints)} из ${count(all, ['точки контакта', 'точек контакта', 'точек контакта'])}.`,
  noExits: () => 'Уходят ли клиенты и где, неизвестно.',
}
