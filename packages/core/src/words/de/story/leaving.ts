import type { ExitDestination } from '../../../model/exit.ts'
import { recordOf } from '../../../model/records.ts'
import type { StoryTellers } from '../../report/storyWords.ts'
import { figures } from '../figures.ts'
import { naming } from './naming.ts'

// The verb stands second and the rest of it behind who leaves: „geben 10 % auf“.
const leave: Readonly<Record<ExitDestination, readonly [verb: string, rest: string]>> = {
  competitor: ['gehen', 'zur Konkurrenz'],
  'gave-up': ['geben', 'auf'],
  other: ['gehen', 'anderswohin'],
}

export const leaving: Pick<StoryTellers, 'exit' | 'loss'> = {
  exit({ exit, again, assumed }, journey) {
    const record = recordOf(journey, 'exit', exit)
    if (!record) return ''
    const { title, reason, share, to } = record
    const where = naming.place(journey, record.place)
    const [verb, rest] = leave[to]
    const known = share === undefined ? undefined : figures.percent(share)
    const who =
      known === undefined
        ? `Bei ${where} ${verb} ${again ? 'andere' : 'manche'} ${rest}`
        : again
          ? `Weitere ${known} ${verb} ${rest}`
          : `Von denen, die ${where} erreichen, ${verb} ${known} ${rest}`
    const name = title === undefined ? '' : `: ${naming.quoted([title])}`
    const why = reason === undefined ? '' : ` (${naming.quoted([reason])})`
    return `${who}${name}${why}${naming.doubt(assumed)}.`
  },
  loss: ({ place: from, next, came, wentOn }, journey) =>
    `Die meisten gehen zwischen ${naming.place(journey, from)} und ${naming.place(journey, next)} verloren: Von ${figures.number(came)} Gezählten gehen ${figures.number(wentOn)} weiter.`,
}
