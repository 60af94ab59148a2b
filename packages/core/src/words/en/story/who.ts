import { recordOf } from '../../../model/records.ts'
import { ended } from '../../ended.ts'
import type { StoryTellers } from '../../report/storyWords.ts'
import { named, quoted } from './naming.ts'

type Told = 'persona' | 'goals' | 'frustrations' | 'quotation' | 'everyone' | 'stranger' | 'scenario' | 'future'

export const who: Pick<StoryTellers, Told> = {
  persona({ persona, assumed }, journey) {
    const { summary, demographics, location } = recordOf(journey, 'persona', persona) ?? {}
    const about = summary === undefined ? '' : ` (${quoted([summary])})`
    const life = [
      ...(demographics === undefined ? [] : [`about this person: ${quoted([demographics])}`]),
      ...(location === undefined ? [] : [`home: ${quoted([location])}`]),
    ].join('; ')
    return [
      `This is the story of ${named(journey, 'persona', [persona])}${about}.`,
      ...(life === '' ? [] : [ended(`${life.charAt(0).toUpperCase()}${life.slice(1)}`)]),
      ...(assumed ? ['The portrait is an assumption: no evidence stands behind it.'] : []),
    ].join(' ')
  },
  goals: ({ texts }) => ended(`${texts.length === 1 ? 'The goal is' : 'The goals are'} ${quoted(texts)}`),
  frustrations: ({ texts }) => ended(`What frustrates: ${quoted(texts)}`),
  quotation: ({ text }) => ended(`In their own words: ${quoted([text])}`),
  everyone({ personas }, journey) {
    if (personas.length === 0) return 'Nobody in particular goes this way yet: the journey has no persona.'
    return `This is the story of ${named(journey, 'persona', personas)}${personas.length > 1 ? ' together' : ''}.`
  },
  stranger: ({ persona }) => `There is no persona ${quoted([persona])} in this journey, so there is no story to tell.`,
  scenario: ({ text }) => ended(`The journey: ${quoted([text])}`),
  future: () => 'It is told as it is meant to become, not as it is today.',
}
