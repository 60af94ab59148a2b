import type { Journey } from '../../../model/journey.ts'
import { recordOf } from '../../../model/records.ts'
import type { SolutionStatus } from '../../../model/solution.ts'
import { ended } from '../../ended.ts'
import type { StoryTellers } from '../../report/storyWords.ts'
import { figures } from '../figures.ts'
import { naming } from './naming.ts'

const leads: Readonly<Record<SolutionStatus, string>> = {
  done: 'Erledigt',
  doing: 'In Arbeit',
  planned: 'Geplant',
  idea: 'Bisher nur Ideen',
  dropped: 'Verworfen',
}

const solution = (journey: Journey, id: string): string => {
  const { title = id, barriers = [], questions = [], status, due } = recordOf(journey, 'solution', id) ?? {}
  const details = [
    ...(barriers.length > 0 ? [`gegen ${naming.named(journey, 'barrier', barriers)}`] : []),
    ...(questions.length > 0 ? [`als Antwort auf ${naming.named(journey, 'note', questions)}`] : []),
    ...(due !== undefined && (status === 'doing' || status === 'planned') ? [`bis zum ${figures.date(due)}`] : []),
  ]
  return `${naming.quoted([title])}${details.length === 0 ? '' : ` ${details.join(', ')}`}`
}

export const plan: Pick<StoryTellers, 'solutions' | 'untreated' | 'unanswered' | 'noSolutions'> = {
  solutions({ status, solutions, more }, journey) {
    const lead = status === undefined ? 'Vorgeschlagen, ohne Angabe des Stands' : leads[status]
    const told = [
      ...solutions.map((id) => solution(journey, id)),
      ...(more > 0 ? [`und noch ${figures.number(more)}`] : []),
    ].join('; ')
    return ended(`${lead}: ${told}`)
  },
  untreated: ({ barriers, more }, journey) =>
    ended(`Nichts ist vorgeschlagen gegen ${naming.named(journey, 'barrier', barriers, more)}`),
  unanswered: ({ questions, more }, journey) =>
    ended(`Nichts antwortet auf ${naming.named(journey, 'note', questions, more)}`),
  noSolutions: () => 'Noch sind keine Lösungen notiert.',
}
