import type { Journey } from '../../../model/journey.ts'
import { recordOf } from '../../../model/records.ts'
import type { SolutionStatus } from '../../../model/solution.ts'
import { ended } from '../../ended.ts'
import type { StoryTellers } from '../../report/storyWords.ts'
import { figures } from '../figures.ts'
import { naming } from './naming.ts'

const leads: Readonly<Record<SolutionStatus, string>> = {
  done: 'Done',
  doing: 'In progress',
  planned: 'Planned',
  idea: 'Ideas so far',
  dropped: 'Dropped',
}

const solution = (journey: Journey, id: string): string => {
  const { title = id, barriers = [], questions = [], status, due } = recordOf(journey, 'solution', id) ?? {}
  const details = [
    ...(barriers.length > 0 ? [`against ${naming.named(journey, 'barrier', barriers)}`] : []),
    ...(questions.length > 0 ? [`in answer to ${naming.named(journey, 'note', questions)}`] : []),
    ...(due !== undefined && (status === 'doing' || status === 'planned') ? [`by ${figures.date(due)}`] : []),
  ]
  return `${naming.quoted([title])}${details.length === 0 ? '' : ` ${details.join(', ')}`}`
}

export const plan: Pick<StoryTellers, 'solutions' | 'untreated' | 'unanswered' | 'noSolutions'> = {
  solutions({ status, solutions, more }, journey) {
    const lead = status === undefined ? 'Proposed, status not stated' : leads[status]
    const told = [
      ...solutions.map((id) => solution(journey, id)),
      ...(more > 0 ? [`and ${figures.number(more)} more`] : []),
    ].join('; ')
    return ended(`${lead}: ${told}`)
  },
  untreated: ({ barriers, more }, journey) =>
    ended(`Nothing is proposed against ${naming.named(journey, 'barrier', barriers, more)}`),
  unanswered: ({ questions, more }, journey) =>
    ended(`Nothing answers ${naming.named(journey, 'note', questions, more)}`),
  noSolutions: () => 'No solutions are noted yet.',
}
