import { recordOf } from '../../../model/records.ts'
import { ended } from '../../ended.ts'
import type { StoryTellers } from '../../report/storyWords.ts'
import { named, quoted } from './naming.ts'

type Told = 'persona' | 'goals' | 'frustrations' | 'quotation' | 'everyone' | 'stranger' | 'scenario' | 'future'

export const who: Pick<StoryTellers, Told> = {
  persona({ persona, assumed }, journey) {
    const { summary, demographics, location } = recordOf(journey, 'persona', persona) ?? {}
    const about = summary === undefined ? '' : ` (${quoted([summary])})`
    return [
      `Это история персоны ${named(journey, 'persona', [persona])}${about}.`,
      ...(demographics === undefined ? [] : [ended(`Коротко о человеке: ${quoted([demographics])}`)]),
      ...(location === undefined ? [] : [ended(`Где живёт: ${quoted([location])}`)]),
      ...(assumed ? ['Портрет — предположение: подтверждений нет.'] : []),
    ].join(' ')
  },
  goals: ({ texts }) => ended(`${texts.length === 1 ? 'Цель' : 'Цели'} — ${quoted(texts)}`),
  frustrations: ({ texts }) => ended(`Что раздражает: ${quoted(texts)}`),
  quotation: ({ text }) => ended(`Своими словами: ${quoted([text])}`),
  everyone({ personas }, journey) {
    if (personas.length === 0) return 'Чей это путь, пока неизвестно: персон на карте нет.'
    return personas.length === 1
      ? `Это история персоны ${named(journey, 'persona', personas)}.`
      : `Это общая история персон ${named(journey, 'persona', personas)}.`
  },
  stranger: ({ persona }) => `Персоны ${quoted([persona])} на этой карте нет, поэтому и рассказывать нечего.`,
  scenario: ({ text }) => ended(`О чём карта: ${quoted([text])}`),
  future: () => 'Путь показан таким, каким он должен стать, а не таким, какой он сейчас.',
}
