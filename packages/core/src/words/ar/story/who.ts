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
      `هذه قصة ${naming.named(journey, 'persona', [persona])}${about}.`,
      ...(demographics === undefined ? [] : [ended(`نبذة: ${naming.quoted([demographics])}`)]),
      ...(location === undefined ? [] : [ended(`مكان السكن: ${naming.quoted([location])}`)]),
      ...(assumed ? ['هذه الصورة افتراض لا دليل وراءه.'] : []),
    ].join(' ')
  },
  goals: ({ texts }) => ended(`${texts.length === 1 ? 'الهدف' : 'الأهداف'}: ${naming.quoted(texts)}`),
  frustrations: ({ texts }) => ended(`ما يثير الإحباط: ${naming.quoted(texts)}`),
  quotation: ({ text }) => ended(`بكلمات صاحبها: ${naming.quoted([text])}`),
  everyone({ personas }, journey) {
    if (personas.length === 0) return 'لا يُعرف بعد من يسلك هذا الطريق، فليست في الرحلة شخصيات.'
    return personas.length > 1
      ? `هذه قصة تجمع ${naming.named(journey, 'persona', personas)}.`
      : `هذه قصة ${naming.named(journey, 'persona', personas)}.`
  },
  stranger: ({ persona }) => `ليست في هذه الرحلة شخصية ${naming.quoted([persona])}، فلا قصة تُحكى.`,
  scenario: ({ text }) => ended(`الرحلة: ${naming.quoted([text])}`),
  future: () => 'تُحكى كما ينبغي أن تصير، لا كما هي اليوم.',
}
