import type { StoryBeat, TurnMark } from '../../../analysis/story/beat.ts'
import type { Journey } from '../../../model/journey.ts'
import { recordOf } from '../../../model/records.ts'
import { ended } from '../../ended.ts'
import type { StoryTellers } from '../../report/storyWords.ts'
import { countAfter } from '../count.ts'
import { figures } from '../figures.ts'
import { nouns } from '../nouns.ts'
import { time } from '../time.ts'
import { naming } from './naming.ts'

const markNames: Readonly<Record<Exclude<TurnMark, 'fall' | 'rise'>, string>> = {
  lowest: 'أدنى نقطة في الطريق',
  highest: 'أعلى نقطة في الطريق',
  low: 'ما يقارب أسوأ ما يمكن',
  wow: 'لحظة إبهار',
  'moment-of-truth': 'لحظة حاسمة بحسب العلامة',
}

const lead = (beat: StoryBeat<'turn'>, journey: Journey): string => {
  const here = naming.place(journey, beat.place)
  if (beat.score === undefined) return `على ${here} علامة لحظة حاسمة، لكن الشعور هناك غير معروف`
  const score = figures.score(beat.score, journey.scale)
  if (beat.before === undefined || beat.change === undefined) return `في ${here} المزاج ${score}`
  const change = countAfter(Math.round(Math.abs(beat.change) * 100) / 100, nouns.point)
  const turns = beat.change < 0 ? 'هبوط' : 'صعود'
  return `من ${naming.place(journey, beat.before)} إلى ${here} أشد ${turns} في المزاج، بمقدار ${change} إلى ${score}`
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
      : [ended(`${beat.words.length === 1 ? 'الإحساس' : 'الأحاسيس'}: ${naming.quoted(beat.words)}`)]
  return [`${lead(beat, journey)}${known}${naming.doubt(beat.assumed)}.`, ...felt].join(' ')
}

const noteLeads = {
  thought: ['الفكرة', 'الأفكار'],
  quote: ['ما يُقال', 'ما يُقال'],
  question: ['السؤال', 'الأسئلة'],
  feeling: ['الإحساس', 'الأحاسيس'],
} as const

export const turns: Pick<StoryTellers, 'turn' | 'barriers' | 'slow' | 'overrun' | 'notes' | 'moreTurns' | 'overall'> = {
  turn,
  barriers: ({ barriers }, journey) => ended(`في الطريق عوائق: ${naming.claimed(journey, barriers)}`),
  slow({ touchpoint, assumed }, journey) {
    const { median = '', target, competitor } = recordOf(journey, 'touchpoint', touchpoint)?.response ?? {}
    const beside = [
      ...(target === undefined ? [] : [`الهدف ${time.duration(target)}`]),
      ...(competitor === undefined ? [] : [`لدى أفضل منافس ${time.duration(competitor)}`]),
    ].join('، ')
    return `في ${naming.named(journey, 'touchpoint', [touchpoint])} انتظار نصف العملاء ${time.duration(median)} أو أكثر${naming.doubt(assumed)}؛ ${beside}.`
  },
  overrun({ place, assumed }, journey) {
    const { actual = {}, expected = {} } = recordOf(journey, 'step', place) ?? recordOf(journey, 'stage', place) ?? {}
    return `مدة ${naming.place(journey, place)}: ${time.timeFrame(actual)}${naming.doubt(assumed)}، والمقرر ${time.timeFrame(expected)}.`
  },
  notes: ({ type, notes }, journey) =>
    ended(`${noteLeads[type][notes.length === 1 ? 0 : 1]}: ${naming.claimed(journey, notes)}`),
  moreTurns: ({ places }, journey) =>
    `ويبرز المزاج كذلك في ${figures.list(places.map((id) => naming.place(journey, id)))}.`,
  overall: ({ score, scored, columns }, journey) =>
    `متوسط المزاج ${figures.score(score, journey.scale)}؛ قُيِّم ${figures.number(scored)} من ${countAfter(columns, nouns.step)}.`,
}
