import { recordOf } from '../../../model/records.ts'
import { ended } from '../../ended.ts'
import type { StoryTellers } from '../../report/storyWords.ts'
import { naming } from './naming.ts'

type Told = 'persona' | 'goals' | 'frustrations' | 'quotation' | 'everyone' | 'stranger' | 'scenario' | 'future'

export const who: Pick<StoryTellers, Told> = {
  persona({ persona, assumed }, journey) {
    const { summary, demographics, location } = recordOf(journey, 'persona', persona) ?? {}
    const about = summary === undefined ? '' : ` (${naming.quoted([summary])})`
    return [
      `Это история персоны ${naming.named(journey, 'persona', [persona])}${about}.`,
      ...(demographics === undefined ? [] : [ended(`Коротко о человеке: ${naming.quoted([demographics])}`)]),
      ...(location === undefined ? [] : [ended(`Где живёт: ${naming.quoted([location])}`)]),
      ...(assumed ? ['Портрет — предположение: подтверждений нет.'] : []),
    ].join(' ')
  },
  goals: ({ texts }) => ended(`${texts.length === 1 ? 'Цель' : 'Цели'} — ${naming.quoted(texts)}`),
  frustrations: ({ texts }) => ended(`Что раздражает: ${naming.quoted(texts)}`),
  quotation: ({ text }) => ended(`Своими словами: ${naming.quoted([text])}`),
  everyone({ personas }, journey) {
    if (personas.length === 0) return 'Чей это путь, пока неизвестно: персон на карте нет.'
    return personas.length === 1
      ? `Это история персоны ${naming.named(journey, 'persona', personas)}.`
      : `Это общая история персон ${naming.named(journey, 'persona', personas)}.`
  },
  stranger: ({ persona }) => `Персоны ${naming.quoted([persona])} на этой карте нет, поэтому и рассказывать нечего.`,
  scenario: ({ text }) => ended(`О чём карта: ${naming.quoted([text])}`),
  future: () => 'Путь показан таким, каким он должен стать, а не таким, какой он сейчас.',
}
