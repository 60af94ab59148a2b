import type { ExitDestination } from '../../../model/exit.ts'
import { recordOf } from '../../../model/records.ts'
import type { StoryTellers } from '../../report/storyWords.ts'
import { figures } from '../figures.ts'
import { naming, placeWith } from './naming.ts'

const leave: Readonly<Record<ExitDestination, string>> = {
  competitor: 'уходят к конкуренту',
  'gave-up': 'отказываются от затеи',
  other: 'уходят в другое место',
}

export const leaving: Pick<StoryTellers, 'exit' | 'loss'> = {
  exit({ exit, again, assumed }, journey) {
    const record = recordOf(journey, 'exit', exit)
    if (!record) return ''
    const { title, reason, share, to } = record
    const all = again ? 'Ещё ' : `Из дошедших до ${placeWith(journey, record.place, ['шага', 'этапа'])} `
    const some = `${placeWith(journey, record.place, ['На шаге', 'На этапе'])} ${again ? 'другие' : 'некоторые'} `
    const who = share === undefined ? some : `${all}${figures.percent(share)} `
    const name = title === undefined ? '' : `: ${naming.quoted([title])}`
    const why = reason === undefined ? '' : ` (${naming.quoted([reason])})`
    return `${who}${leave[to]}${name}${why}${naming.doubt(assumed)}.`
  },
  loss: ({ place: from, next, came, wentOn }, journey) =>
    `Больше всего клиентов теряется между ${naming.place(journey, from)} и ${naming.place(journey, next)}: из ${figures.number(came)} посчитанных до следующего шага доходят ${figures.number(wentOn)}.`,
}
