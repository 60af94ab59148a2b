import type { StoryBeat, TurnMark } from '../../../analysis/story/beat.ts'
import type { Journey } from '../../../model/journey.ts'
import { recordOf } from '../../../model/records.ts'
import { ended } from '../../ended.ts'
import type { StoryTellers } from '../../report/storyWords.ts'
import { count } from '../count.ts'
import { figures } from '../figures.ts'
import { time } from '../time.ts'
import { naming } from './naming.ts'

const markNames: Readonly<Record<Exclude<TurnMark, 'fall' | 'rise'>, string>> = {
  lowest: 'the lowest point of the journey',
  highest: 'the highest point of the journey',
  low: 'close to the worst there can be',
  wow: 'a wow',
  'moment-of-truth': 'marked as a moment of truth',
}

const lead = (beat: StoryBeat<'turn'>, journey: Journey): string => {
  const here = naming.place(journey, beat.place)
  if (beat.score === undefined) return `${here} is marked as a moment of truth, but how it feels is not known`
  const score = figures.score(beat.score, journey.scale)
  if (beat.before === undefined || beat.change === undefined) return `At ${here} the mood is ${score}`
  const change = Math.round(Math.abs(beat.change) * 100) / 100
  const turns = beat.change < 0 ? 'falls' : 'rises'
  return `From ${naming.place(journey, beat.before)} to ${here} the mood ${turns} most steeply, by ${count(change, 'point', 'points')} to ${score}`
}

const turn = (beat: StoryBeat<'turn'>, journey: Journey): string => {
  const marks = beat.marks
    .filter((mark) => mark !== 'fall' && mark !== 'rise')
    .filter((mark) => !(mark === 'low' && beat.marks.includes('lowest')))
    .map((mark) => markNames[mark])
  const known = beat.score === undefined || marks.length === 0 ? '' : `: ${figures.list(marks)}`
  const felt =
    beat.words.length === 0
      ? []
      : [ended(`${beat.words.length === 1 ? 'The feeling' : 'The feelings'}: ${naming.quoted(beat.words)}`)]
  return [`${lead(beat, journey)}${known}${naming.doubt(beat.assumed)}.`, ...felt].join(' ')
}

const noteLeads = {
  thought: ['The thought', 'Thoughts'],
  quote: ['What is said', 'What is said'],
  question: ['The question', 'Questions'],
  feeling: ['The feeling', 'Feelings'],
} as const

export const turns: Pick<StoryTellers, 'turn' | 'barriers' | 'slow' | 'overrun' | 'notes' | 'moreTurns' | 'overall'> = {
  turn,
  barriers: ({ barriers }, journey) => ended(`In the way: ${naming.claimed(journey, barriers)}`),
  slow({ touchpoint, assumed }, journey) {
    const { median = '', target, competitor } = recordOf(journey, 'touchpoint', touchpoint)?.response ?? {}
    const beside = [
      ...(target === undefined ? [] : [`the target is ${time.duration(target)}`]),
      ...(competitor === undefined ? [] : [`the best competitor needs ${time.duration(competitor)}`]),
    ].join(', ')
    return `At ${naming.named(journey, 'touchpoint', [touchpoint])} half of the customers wait ${time.duration(median)} or longer${naming.doubt(assumed)}; ${beside}.`
  },
  overrun({ place: id, assumed }, journey) {
    const { actual = {}, expected = {} } = recordOf(journey, 'step', id) ?? recordOf(journey, 'stage', id) ?? {}
    return `${naming.place(journey, id)} takes ${time.timeFrame(actual)}${naming.doubt(assumed)} instead of ${time.timeFrame(expected)}.`
  },
  notes: ({ type, notes }, journey) =>
    ended(`${noteLeads[type][notes.length === 1 ? 0 : 1]}: ${naming.claimed(journey, notes)}`),
  moreTurns: ({ places }, journey) =>
    `The mood stands out at ${figures.list(places.map((id) => naming.place(journey, id)))} as well.`,
  overall: ({ score, scored, columns }, journey) =>
    `On average the mood is ${figures.score(score, journey.scale)}; ${figures.number(scored)} of ${count(columns, 'step is', 'steps are')} scored.`,
}
