import { arShown as core, isolated } from '@journeykit/core'
import type { ActionPlanWords } from '../report/planWords.ts'
import { personMonths } from './personMonths.ts'

export const plan: ActionPlanWords = {
  actionPlan: 'خطة العمل',
  planHead: {
    action: 'الإجراء',
    status: 'الحالة',
    owner: 'من',
    due: 'الموعد',
    closes: 'ما الذي ينهيه',
    measure: 'كيف نعرف النتيجة',
  },
  planCounts: (moving, all, overdue) =>
    `المنجز أو قيد التنفيذ: ${core.number(moving)} من ${core.number(all)}${overdue === 0 ? '' : ` · المتأخر: ${core.number(overdue)}`}`,
  statusUnknown: 'بلا حالة',
  ownerUnknown: 'لم يُذكر أحد',
  dueUnknown: 'بلا موعد',
  overdue: 'متأخر',
  effort: personMonths,
  closesNothing: 'لم يُذكر عائق ولا سؤال',
  questionMark: 'سؤال',
  barrierMark: 'عائق',
  metricUnknown: 'لم يُذكر مؤشر',
  fromTo: (baseline, target) =>
    [baseline && `من ${isolated(baseline)}`, target && `إلى ${isolated(target)}`].filter(Boolean).join(' '),
  nowAt: (value) => `الآن ${isolated(value)}`,
  repeatResearch: (source) => `قياس جديد كالسابق: ${isolated(source)}`,
  planNone: 'لا شيء مخطط بعد.',
  planNoneHint: 'هنا تظهر حلول الخريطة إجراءات: من يفعل ماذا ومتى، وكيف نعرف أن ذلك أفاد.',
}
