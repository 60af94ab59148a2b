import type { StoryTellers } from '../../report/storyWords.ts'
import { countAfter } from '../count.ts'
import { figures } from '../figures.ts'
import { nouns } from '../nouns.ts'
import { naming } from './naming.ts'

type Told = 'gaps' | 'noScores' | 'assumedScores' | 'assumedSteps' | 'unknownChannels' | 'noExits'

export const unknown: Pick<StoryTellers, Told> = {
  gaps({ places, more }, journey) {
    const where = [
      ...places.map((id) => naming.place(journey, id)),
      ...(more > 0 ? [`${countAfter(more, nouns.step)} غيرها`] : []),
    ]
    return `الشعور غير معروف في ${figures.list(where)}.`
  },
  noScores: () => 'الشعور غير معروف: لم تُقيَّم أي خطوة بعد.',
  assumedScores: ({ assumed, scored }) =>
    `مفترض فقط، بلا دليل: ${figures.number(assumed)} من ${countAfter(scored, nouns.score)}.`,
  assumedSteps: ({ assumed, columns }) =>
    `بلا دليل: ${figures.number(assumed)} من ${countAfter(columns, nouns.step)}. سلوك العملاء هذا الطريق هناك افتراض.`,
  unknownChannels: ({ touchpoints, all }) =>
    `القناة غير معروفة في ${figures.number(touchpoints)} من ${countAfter(all, nouns.touchpoint)}.`,
  noExits: () => 'لا يُعرف هل يغادر العملاء ولا أين.',
}
