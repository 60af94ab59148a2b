import type { ExitDestination } from '../../../model/exit.ts'
import { recordOf } from '../../../model/records.ts'
import type { StoryTellers } from '../../report/storyWords.ts'
import { figures } from '../figures.ts'
import { naming } from './naming.ts'

const leave: Readonly<Record<ExitDestination, string>> = {
  competitor: 'يذهبون إلى منافس',
  'gave-up': 'يعدلون عن الأمر',
  other: 'يذهبون إلى جهة أخرى',
}

export const leaving: Pick<StoryTellers, 'exit' | 'loss'> = {
  exit({ exit, again, assumed }, journey) {
    const record = recordOf(journey, 'exit', exit)
    if (!record) return ''
    const { title, reason, share, to } = record
    const where = naming.place(journey, record.place)
    const known = share === undefined ? undefined : figures.percent(share)
    // A sentence begins with a word: a figure in front would turn a text whose direction is guessed.
    const who =
      known === undefined
        ? `في ${where} ${again ? 'آخرون' : 'بعضهم'}`
        : again
          ? `وكذلك ${known} آخرون`
          : `من الواصلين إلى ${where} ${known}`
    const name = title === undefined ? '' : `: ${naming.quoted([title])}`
    const why = reason === undefined ? '' : ` (${naming.quoted([reason])})`
    return `${who} ${leave[to]}${name}${why}${naming.doubt(assumed)}.`
  },
  loss: ({ place: from, next, came, wentOn }, journey) =>
    `أكثر الضياع بين ${naming.place(journey, from)} و${naming.place(journey, next)}: من أصل ${figures.number(came)} محسوبين يكمل ${figures.number(wentOn)}.`,
}
