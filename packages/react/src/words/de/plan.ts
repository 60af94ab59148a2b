import { deShown as core, isolated } from '@journeykit/core'
import type { ActionPlanWords } from '../report/planWords.ts'
import { count } from './count.ts'

export const plan: ActionPlanWords = {
  actionPlan: 'Maßnahmenplan',
  planHead: {
    action: 'Maßnahme',
    status: 'Stand',
    owner: 'Wer',
    due: 'Bis wann',
    closes: 'Was sie erledigt',
    measure: 'Woran wir es merken',
  },
  planCounts: (moving, all, overdue) =>
    `${core.number(moving)} von ${core.number(all)} erledigt oder in Arbeit${overdue === 0 ? '' : ` · überfällig: ${core.number(overdue)}`}`,
  statusUnknown: 'kein Stand angegeben',
  ownerUnknown: 'niemand genannt',
  dueUnknown: 'kein Termin',
  overdue: 'überfällig',
  effort: (months) => count(months, 'Personenmonat', 'Personenmonate'),
  closesNothing: 'keine Hürde oder Frage genannt',
  questionMark: 'Frage',
  barrierMark: 'Hürde',
  metricUnknown: 'keine Kennzahl genannt',
  fromTo: (baseline, target) =>
    [baseline && `von ${isolated(baseline)}`, target && `auf ${isolated(target)}`].filter(Boolean).join(' '),
  nowAt: (value) => `jetzt ${isolated(value)}`,
  repeatResearch: (source) => `wieder gemessen wie zuvor: ${isolated(source)}`,
  planNone: 'Noch ist nichts geplant.',
  planNoneHint:
    'Hier stehen die Lösungen der Karte als Maßnahmen: wer was bis wann tut, und woran wir merken, dass es geholfen hat.',
}
