import type { Journey } from '../../../model/journey.ts'
import { recordOf } from '../../../model/records.ts'
import type { SolutionStatus } from '../../../model/solution.ts'
import { ended } from '../../ended.ts'
import type { StoryTellers } from '../../report/storyWords.ts'
import { figures } from '../figures.ts'
import { naming } from './naming.ts'

const leads: Readonly<Record<SolutionStatus, string>> = {
  done: 'Сделано',
  doing: 'В работе',
  planned: 'Запланировано',
  idea: 'Пока только идеи',
  dropped: 'Отменено',
}

// A quoted title keeps its nominative, so a noun in the right case stands before it: против барьера «…».
const solution = (journey: Journey, id: string): string => {
  const { title = id, barriers = [], questions = [], status, due } = recordOf(journey, 'solution', id) ?? {}
  const against = barriers.length === 1 ? 'против барьера' : 'против барьеров'
  const answers = questions.length === 1 ? 'ответ на вопрос' : 'ответ на вопросы'
  const details = [
    ...(barriers.length > 0 ? [`${against} ${naming.named(journey, 'barrier', barriers)}`] : []),
    ...(questions.length > 0 ? [`${answers} ${naming.named(journey, 'note', questions)}`] : []),
    ...(due !== undefined && (status === 'doing' || status === 'planned') ? [`срок — ${figures.date(due)}`] : []),
  ]
  return `${naming.quoted([title])}${details.length === 0 ? '' : ` — ${details.join(', ')}`}`
}

export const plan: Pick<StoryTellers, 'solutions' | 'untreated' | 'unanswered' | 'noSolutions'> = {
  solutions({ status, solutions, more }, journey) {
    const lead = status === undefined ? 'Предложено, состояние не указано' : leads[status]
    const told = [
      ...solutions.map((id) => solution(journey, id)),
      ...(more > 0 ? [`и ещё ${figures.number(more)}`] : []),
    ].join('; ')
    return ended(`${lead}: ${told}`)
  },
  untreated({ barriers, more }, journey) {
    const against = barriers.length + more === 1 ? 'барьера' : 'барьеров'
    return ended(`Ничего не предложено против ${against} ${naming.named(journey, 'barrier', barriers, more)}`)
  },
  unanswered({ questions, more }, journey) {
    const lead = questions.length + more === 1 ? 'Без ответа остаётся вопрос' : 'Без ответа остаются вопросы'
    return ended(`${lead} ${naming.named(journey, 'note', questions, more)}`)
  },
  noSolutions: () => 'Решений на карте пока нет.',
}
