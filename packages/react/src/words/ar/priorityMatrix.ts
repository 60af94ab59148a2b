import { arShown as core } from '@journeykit/core'
import type { PriorityMatrixWords } from '../report/priorityMatrixWords.ts'
import { personMonths } from './personMonths.ts'

export const priorityMatrix: PriorityMatrixWords = {
  priorityMatrix: 'ما الذي يُفعل أولًا',
  priorityCounts: (method, ranked, all, leftOut) =>
    `الطريقة: ${method} · المرتَّب ${core.number(ranked)} من ${core.number(all)}${leftOut === 0 ? '' : ` · لا يُحسب المنجز والمتروك: ${core.number(leftOut)}`}`,
  priorityAxis: { value: 'القيمة', effort: 'الجهد بأشهر العمل' },
  priorityFigure: {
    value: (n) => `القيمة ${core.number(n)} من 3`,
    effort: personMonths,
    reach: (n) => `الوصول ${core.number(n)}`,
    impact: (n) => `الأثر ${core.number(n)} من 3`,
    confidence: (n) => `الثقة ${core.percent(n)}`,
    importance: (n) => `الأهمية ${core.number(n)} من 10`,
    satisfaction: (n) => `الرضا ${core.number(n)} من 10`,
    score: (n) => `الدرجة ${core.number(n)}`,
  },
  priorityFor: (persona) => `للشخصية ${core.quote(persona)}`,
  priorityHead: {
    number: 'الرقم',
    solution: 'الحل',
    quarter: 'الربع',
    persona: 'لمن',
    value: 'القيمة، 0–3',
    effort: 'الجهد بأشهر العمل',
    reach: 'الوصول',
    impact: 'الأثر، 0–3',
    confidence: 'الثقة',
    importance: 'الأهمية، 0–10',
    satisfaction: 'الرضا، 0–10',
    score: 'الدرجة',
  },
  priorityUnranked: 'بلا ترتيب بعد',
  priorityMissing: (factors) => `غير معروف: ${factors.join('؛ ')}`,
  priorityCut: (shown) => `تُظهر الصورة أول ${core.number(shown)} منها.`,
}
