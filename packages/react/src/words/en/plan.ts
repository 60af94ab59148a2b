import { enShown as core, isolated } from '@journeykit/core'
import type { ActionPlanWords } from '../report/planWords.ts'

export const plan: ActionPlanWords = {
  actionPlan: 'Action plan',
  planHead: {
    action: 'Action',
    status: 'Status',
    owner: 'Who',
    due: 'By when',
    closes: 'What it closes',
    measure: 'How we will know',
  },
  planCounts: (moving, all, overdue) =>
    `${core.number(moving)} of ${core.number(all)} done or in progress${overdue === 0 ? '' : ` · overdue: ${core.number(overdue)}`}`,
  statusUnknown: 'no status',
  ownerUnknown: 'nobody named',
  dueUnknown: 'no date',
  overdue: 'overdue',
  effort: (months) => `${core.number(months)} ${months === 1 ? 'person-month' : 'person-months'}`,
  closesNothing: 'no barrier or question named',
  questionMark: 'question',
  barrierMark: 'barrier',
  metricUnknown: 'no metric named',
  fromTo: (baseline, target) =>
    [baseline && `from ${isolated(baseline)}`, target && `to ${isolated(target)}`].filter(Boolean).join(' '),
  nowAt: (value) => `now ${isolated(value)}`,
  repeatResearch: (source) => `measured again as before: ${isolated(source)}`,
  planNone: 'Nothing is planned yet.',
  planNoneHint:
    'Solutions of the map stand here as actions: who does what by when, and how we will know that it helped.',
}
