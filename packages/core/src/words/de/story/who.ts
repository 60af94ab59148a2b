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
      `Das ist die Geschichte von ${naming.named(journey, 'persona', [persona])}${about}.`,
      ...(demographics === undefined ? [] : [ended(`Zur Person: ${naming.quoted([demographics])}`)]),
      ...(location === undefined ? [] : [ended(`Zu Hause: ${naming.quoted([location])}`)]),
      ...(assumed ? ['Das Porträt ist eine Annahme: Kein Beleg steht dahinter.'] : []),
    ].join(' ')
  },
  goals: ({ texts }) => ended(`${texts.length === 1 ? 'Das Ziel' : 'Die Ziele'}: ${naming.quoted(texts)}`),
  frustrations: ({ texts }) => ended(`Was frustriert: ${naming.quoted(texts)}`),
  quotation: ({ text }) => ended(`In eigenen Worten: ${naming.quoted([text])}`),
  everyone({ personas }, journey) {
    if (personas.length === 0) return 'Wer diesen Weg geht, ist noch offen: Es gibt noch keine Persona.'
    return `Das ist die ${personas.length > 1 ? 'gemeinsame ' : ''}Geschichte von ${naming.named(journey, 'persona', personas)}.`
  },
  stranger: ({ persona }) =>
    `Eine Persona ${naming.quoted([persona])} gibt es in dieser Kundenreise nicht, also auch nichts zu erzählen.`,
  scenario: ({ text }) => ended(`Die Kundenreise: ${naming.quoted([text])}`),
  future: () => 'Erzählt wird, wie sie werden soll, nicht, wie sie heute ist.',
}
