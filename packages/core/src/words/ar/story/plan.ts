import type { Journey } from '../../../model/journey.ts'
import { recordOf } from '../../../model/records.ts'
import type { SolutionStatus } from '../../../model/solution.ts'
import { ended } from '../../ended.ts'
import type { StoryTellers } from '../../report/storyWords.ts'
import { figures } from '../figures.ts'
import { naming } from './naming.ts'

const leads: Readonly<Record<SolutionStatus, string>> = {
  done: 'منجز',
  doing: 'قيد التنفيذ',
  planned: 'مخطط',
  idea: 'أفكار حتى الآن',
  dropped: 'متروك',
}

const solution = (journey: Journey, id: string): string => {
  const { title = id, barriers = [], questions = [], status, due } = recordOf(journey, 'solution', id) ?? {}
  const details = [
    ...(barriers.length > 0 ? [`لإزالة ${naming.named(journey, 'barrier', barriers)}`] : []),
    ...(questions.length > 0 ? [`إجابة عن ${naming.named(journey, 'note', questions)}`] : []),
    ...(due !== undefined && (status === 'doing' || status === 'planned') ? [`حتى ${figures.date(due)}`] : []),
  ]
  return `${naming.quoted([title])}${details.length === 0 ? '' : ` ${details.join('، ')}`}`
}

export const plan: Pick<StoryTellers, 'solutions' | 'untreated' | 'unanswered' | 'noSolutions'> = {
  solutions({ status, solutions, more }, journey) {
    const lead = status === undefined ? 'مقترح بلا ذكر لحالته' : leads[status]
    const told = [
      ...solutions.map((id) => solution(journey, id)),
      ...(more > 0 ? [`و${figures.number(more)} غيرها`] : []),
    ].join('؛ ')
    return ended(`${lead}: ${told}`)
  },
  untreated: ({ barriers, more }, journey) =>
    ended(`لا شيء مقترح لإزالة ${naming.named(journey, 'barrier', barriers, more)}`),
  unanswered: ({ questions, more }, journey) =>
    ended(`لا شيء يجيب عن ${naming.named(journey, 'note', questions, more)}`),
  noSolutions: () => 'لم تُسجَّل حلول بعد.',
}
