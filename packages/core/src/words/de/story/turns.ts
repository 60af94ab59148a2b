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
  lowest: 'der Tiefpunkt des Wegs',
  highest: 'der Höhepunkt des Wegs',
  low: 'schlechter geht es kaum',
  wow: 'ein Wow-Moment',
  'moment-of-truth': 'als Moment der Wahrheit markiert',
}

const lead = (beat: StoryBeat<'turn'>, journey: Journey): string => {
  const here = naming.place(journey, beat.place)
  if (beat.score === undefined)
    return `${here} ist als Moment der Wahrheit markiert, doch wie es sich anfühlt, ist nicht bekannt`
  const score = figures.score(beat.score, journey.scale)
  if (beat.before === undefined || beat.change === undefined) return `Bei ${here} ist die Stimmung ${score}`
  const change = count(Math.round(Math.abs(beat.change) * 100) / 100, 'Punkt', 'Punkte')
  const turns = beat.change < 0 ? 'fällt' : 'steigt'
  return `Von ${naming.place(journey, beat.before)} zu ${here} ${turns} die Stimmung am steilsten, um ${change} auf ${score}`
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
      : [ended(`${beat.words.length === 1 ? 'Das Gefühl' : 'Die Gefühle'}: ${naming.quoted(beat.words)}`)]
  return [`${lead(beat, journey)}${known}${naming.doubt(beat.assumed)}.`, ...felt].join(' ')
}

const noteLeads = {
  thought: ['Der Gedanke', 'Gedanken'],
  quote: ['Was gesagt wird', 'Was gesagt wird'],
  question: ['Die Frage', 'Fragen'],
  feeling: ['Das Gefühl', 'Gefühle'],
} as const

export const turns: Pick<StoryTellers, 'turn' | 'barriers' | 'slow' | 'overrun' | 'notes' | 'moreTurns' | 'overall'> = {
  turn,
  barriers: ({ barriers }, journey) => ended(`Im Weg: ${naming.claimed(journey, barriers)}`),
  slow({ touchpoint, assumed }, journey) {
    const { median = '', target, competitor } = recordOf(journey, 'touchpoint', touchpoint)?.response ?? {}
    const beside = [
      ...(target === undefined ? [] : [`Ziel: ${time.duration(target)}`]),
      ...(competitor === undefined ? [] : [`der beste Mitbewerber braucht ${time.duration(competitor)}`]),
    ].join(', ')
    return ended(
      `Bei ${naming.named(journey, 'touchpoint', [touchpoint])} wartet die Hälfte der Kunden ${time.duration(median)} oder länger${naming.doubt(assumed)}; ${beside}`,
    )
  },
  overrun({ place, assumed }, journey) {
    const { actual = {}, expected = {} } = recordOf(journey, 'step', place) ?? recordOf(journey, 'stage', place) ?? {}
    return ended(
      `${naming.place(journey, place)} dauert ${time.timeFrame(actual)}${naming.doubt(assumed)}, vorgesehen: ${time.timeFrame(expected)}`,
    )
  },
  notes: ({ type, notes }, journey) =>
    ended(`${noteLeads[type][notes.length === 1 ? 0 : 1]}: ${naming.claimed(journey, notes)}`),
  moreTurns: ({ places }, journey) =>
    `Auch hier sticht die Stimmung hervor: ${figures.list(places.map((id) => naming.place(journey, id)))}.`,
  overall: ({ score, scored, columns }, journey) =>
    `Im Mittel ist die Stimmung ${figures.score(score, journey.scale)}; bewertet: ${figures.number(scored)} von ${count(columns, 'Schritt', 'Schritten')}.`,
}
