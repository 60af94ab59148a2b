import { isolated, ruShown as core } from '@journeykit/core'
import type { ActionPlanWords } from '../report/planWords.ts'

export const plan: ActionPlanWords = {
  actionPlan: 'План действий',
  planHead: {
    action: 'Действие',
    status: 'Статус',
    owner: 'Кто',
    due: 'К какому сроку',
    closes: 'Что закрывает',
    measure: 'Как узнаем результат',
  },
  planCounts: (moving, all, overdue) =>
    `Сделано или в работе: ${core.number(moving)} из ${core.number(all)}${overdue === 0 ? '' : ` · просрочено: ${core.number(overdue)}`}`,
  statusUnknown: 'статус не указан',
  ownerUnknown: 'никто не назван',
  dueUnknown: 'срок не указан',
  overdue: 'просрочено',
  effort: (months) => `${core.number(months)} чел.-мес.`,
  closesNothing: 'барьер или вопрос не назван',
  questionMark: 'вопрос',
  barrierMark: 'барьер',
  metricUnknown: 'показатель не назван',
  fromTo: (baseline, target) =>
    [baseline && `от ${isolated(baseline)}`, target && `до ${isolated(target)}`].filter(Boolean).join(' '),
  nowAt: (value) => `сейчас ${isolated(value)}`,
  repeatResearch: (source) => `измеряем так же, как раньше: ${isolated(source)}`,
  planNone: 'Пока ничего не запланировано.',
  planNoneHint:
    'Здесь решения с карты становятся действиями: кто, что и к какому сроку делает и как мы узнаем, что помогло.',
}
