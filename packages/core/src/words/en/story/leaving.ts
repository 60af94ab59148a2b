import type { ExitDestination } from '../../../model/exit.ts'
import { recordOf } from '../../../model/records.ts'
import type { StoryTellers } from '../../report/storyWords.ts'
import { figures } from '../figures.ts'
import { naming } from './naming.ts'

const leave: Readonly<Record<ExitDestination, string>> = {
  competitor: 'leave for a competitor',
  'gave-up': 'give up',
  other: 'go elsewhere',
}

export const leaving: Pick<StoryTellers, 'exit' | 'loss'> = {
  exit({ exit, again, assumed }, journey) {
    const record = recordOf(journey, 'exit', exit)
    if (!record) return ''
    const { title, reason, share, to } = record
    const where = naming.place(journey, record.place)
    const all = again ? 'Another ' : `Of those who reach ${where}, `
    const who = share === undefined ? `At ${where} ${again ? 'others' : 'some'} ` : `${all}${figures.percent(share)} `
    const name = title === undefined ? '' : `: ${naming.quoted([title])}`
    const why = reason === undefined ? '' : ` (${naming.quoted([reason])})`
    return `${who}${leave[to]}${name}${why}${naming.doubt(assumed)}.`
  },
  loss: ({ place: from, next, came, wentOn }, journey) =>
    `Most are lost between ${naming.place(journey, from)} and ${naming.place(journey, next)}: of ${figures.number(came)} counted, ${figures.number(wentOn)} go on.`,
}
