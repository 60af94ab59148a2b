import type { StoryBeat, TurnMark } from '../../../analysis/story/beat.ts'
import type { Journey } from '../../../model/journey.ts'
import { recordOf } from '../../../model/records.ts'
import { ended } from '../../ended.ts'
import type { StoryTellers } from '../../report/storyWords.ts'
import { count } from '../count.ts'
import { figures } from '../figures.ts'
import { time } from '../time.ts'
import { naming, placeWith } from './naming.ts'

const markNames: Readonly<Record<Exclude<TurnMark, 'fall' | 'rise'>, string>> = {
  lowest: 'самая низкая точка пути',
  highest: 'самая высокая точка пути',
  low: 'почти хуже некуда',
  wow: 'восторг',
  'moment-of-truth': 'отмеченный момент истины',
}

const lead = (beat: StoryBeat<'turn'>, journey: Journey): string => {
  if (beat.score === undefined)
    return `${placeWith(journey, beat.place, ['Шаг', 'Этап'])} отмечен как момент истины, но что там чувствуют, неизвестно`
  const score = figures.score(beat.score, journey.scale)
  if (beat.before === undefined || beat.change === undefined)
    return `${placeWith(journey, beat.place, ['На шаге', 'На этапе'])} настроение ${score}`
  const change = count(Math.round(Math.abs(beat.change) * 100) / 100, ['балл', 'балла', 'баллов'])
  const turns = beat.change < 0 ? 'падает' : 'растёт'
  return `Между ${naming.place(journey, beat.before)} и ${naming.place(journey, beat.place)} настроение ${turns} круче всего, на ${change} до ${score}`
}

const turn = (beat: StoryBeat<'turn'>, journey: Journey): string => {
  const marks = beat.marks
    .filter((mark) => mark !== 'fall' && mark !== 'rise')
    .filter((mark) => !(mark === 'low' && beat.marks.includes('lowest')))
    .map((mark) => markNames[mark])
  const known = beat.score === undefined || marks.length === 0 ? '' : `: это ${figures.list(marks)}`
  const felt =
    beat.words.length === 0
      ? []
      : [ended(`${beat.words.length === 1 ? 'Чувство' : 'Чувства'}: ${naming.quoted(beat.words)}`)]
  return [`${lead(beat, journey)}${known}${naming.doubt(beat.assumed)}.`, ...felt].join(' ')
}

const noteLeads = {
  thought: ['Мысль', 'Мысли'],
  quote: ['Что говорят', 'Что говорят'],
  question: ['Вопрос', 'Вопросы'],
  feeling: ['Чувство', 'Чувства'],
} as const

export const turns: Pick<StoryTellers, 'turn' | 'barriers' | 'slow' | 'overrun' | 'notes' | 'moreTurns' | 'overall'> = {
  turn,
  barriers: ({ barriers }, journey) =>
    ended(`${barriers.length === 1 ? 'Мешает' : 'Мешают'}: ${naming.claimed(journey, barriers)}`),
  slow({ touchpoint, assumed }, journey) {
    const { median = '', target, competitor } = recordOf(journey, 'touchpoint', touchpoint)?.response ?? {}
    const beside = [
      ...(target === undefined ? [] : [`цель — ${time.duration(target)}`]),
      ...(competitor === undefined ? [] : [`у лучшего конкурента — ${time.duration(competitor)}`]),
    ].join(', ')
    return `${naming.named(journey, 'touchpoint', [touchpoint])}: половина клиентов ждёт ${time.duration(median)} или дольше${naming.doubt(assumed)}; ${beside}.`
  },
  overrun({ place: id, assumed }, journey) {
    const { actual = {}, expected = {} } = recordOf(journey, 'step', id) ?? recordOf(journey, 'stage', id) ?? {}
    const subject = placeWith(journey, id, ['Шаг', 'Этап'])
    return `${subject} занимает ${time.timeFrame(actual)}${naming.doubt(assumed)}, а должен — ${time.timeFrame(expected)}.`
  },
  notes: ({ type, notes }, journey) =>
    ended(`${noteLeads[type][notes.length === 1 ? 0 : 1]}: ${naming.claimed(journey, notes)}`),
  moreTurns: ({ places }, journey) =>
    `Настроение выделяется и здесь: ${figures.list(places.map((id) => naming.place(journey, id)))}.`,
  overall: ({ score, scored, columns }, journey) =>
    `В среднем настроение ${figures.score(score, journey.scale)}; оценено ${figures.number(scored)} из ${count(columns, ['шага', 'шагов', 'шагов'])}.`,
}
