import { recordOf } from '../../../model/records.ts'
import { ended } from '../../ended.ts'
import type { StoryTellers } from '../../report/storyWords.ts'
import { naming } from './naming.ts'

type Told = 'persona' | 'goals' | 'frustrations' | 'quotation' | 'everyone' | 'stranger' | 'scenario' | 'future'

export const who: Pick<StoryTellers, Told> = {
  persona({ persona, assumed }, journey) {
    const { summary, demographics, location } = recordOf(journey, 'persona', persona) ?? {}
    const about = summary === undefined ? '' : ` (${naming.quoted([summary])})`
    const life = [
      ...(demographics === undefined ? [] : [`about this person: ${naming.quoted([demographics])}`]),
      ...(location === undefined ? [] : [`home: ${naming.quoted([location])}`]),
    ].join('; ')
    return [
      `This is the story of ${naming.named(journey, 'persona', [persona])}${about}.`,
      ...(life === '' ? [] : [ended(`${life.charAt(0).toUpperCase()}${life.slice(1)}`)]),
      ...(assumed ? ['The portrait is an assumption: no evidence stands behind it.'] : []),
    ].join(' ')
  },
  goals: ({ texts }) => ended(`${texts.length === 1 ? 'The goal is' : 'The goals are'} ${naming.quoted(texts)}`),
  frustrations: ({ texts }) => ended(`What frustrates: ${naming.quoted(texts)}`),
  quotation: ({ text }) => ended(`In their own words: ${naming.quoted([text])}`),
  everyone({ personas }, journey) {
    if (personas.length === 0) return 'Nobody in particular goes this way yet: the journey has no persona.'
    return `This is the story of ${naming.named(journey, 'persona', personas)}${personas.length > 1 ? ' together' : ''}.`
  },
  stranger: ({ persona }) =>
    `There is no persona ${naming.quoted([persona])} in this journey, so there is no story to tell.`,
  scenario: ({ text }) => ended(`The journey: ${naming.quoted([text])}`),
  future: () => 'It is told as it is meant to become, not as it is today.',
}
