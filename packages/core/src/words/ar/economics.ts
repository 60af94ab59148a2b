import { usualCostRatio, type EconomicsNow } from '../../analysis/economics.ts'
import type { EconomicsWords } from '../report/economicsWords.ts'
import { count } from './count.ts'
import { figures } from './figures.ts'
import { nouns } from './nouns.ts'

const costs = ({ ratio, plausible }: EconomicsNow): string => {
  if (ratio === undefined)
    return 'لا يُعرف إن كانت التكاليف متناسبة: لم تُذكر تكلفة كسب العميل أو تكلفة الاحتفاظ به، أو أن الاحتفاظ به لا يكلف شيئًا.'
  const usual = `من ${figures.number(usualCostRatio.min)} إلى ${figures.number(usualCostRatio.max)}`
  const verdict = plausible === true ? `ضمن المعتاد (${usual})` : `والمعتاد ${usual}، فراجع المبلغين`
  return `نسبة تكلفة كسب العميل إلى تكلفة الاحتفاظ به ${figures.number(ratio)}، ${verdict}.`
}

const losses = ({ losses: all }: EconomicsNow): string => {
  if (!all) return ' لا يُعرف كم عميلًا يضيع في الطريق، فلم يعدّهم أحد.'
  const worth = all.valueAtRisk ? ` بقيمة ${figures.money(all.valueAtRisk.amount, all.valueAtRisk.currency)}` : ''
  const partly =
    all.coverage < 1 ? ` هذا معروف في ${figures.percent(all.coverage)} من الأماكن، وقد يكون العدد أكبر.` : ''
  return ` الخسارة في الطريق: ${count(all.lost, nouns.customer)}${worth}.${partly}`
}

export const economicsWords: EconomicsWords = { economics: (found) => `${costs(found)}${losses(found)}` }
