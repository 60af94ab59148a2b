import type { FixLabels } from '../../report/fixLabels.ts'
import { fixTitles, newReviewDay, newTimeFrame } from '../../fixSubjects.ts'
import { figures } from '../figures.ts'
import { quote } from '../quote.ts'
import { time } from '../time.ts'

export const fixLabels: FixLabels = {
  'drop-step': (fix, journey) => `حذف الخطوة ${quote(fixTitles(fix, journey)(0))}`,
  'merge-step'(fix, journey) {
    const title = fixTitles(fix, journey)
    return `دمج ${quote(title(0))} في ${quote(title(1))}`
  },
  'draft-step'(fix, journey) {
    const title = fixTitles(fix, journey)
    return `إضافة خطوة بين ${quote(title(0))} و${quote(title(1))}`
  },
  'answer-question'(fix, journey) {
    const title = fixTitles(fix, journey)
    return `تسجيل أن ${quote(title(0))} يجيب عن ${quote(title(1))}`
  },
  'draft-answer': (fix, journey) => `صياغة إجابة عن ${quote(fixTitles(fix, journey)(0))}`,
  'link-solution'(fix, journey) {
    const title = fixTitles(fix, journey)
    return `تسجيل أن ${quote(title(0))} يزيل ${quote(title(1))}`
  },
  'draft-solution': (fix, journey) => `صياغة حل من أجل ${quote(fixTitles(fix, journey)(0))}`,
  'drop-stage': (fix, journey) => `حذف المرحلة ${quote(fixTitles(fix, journey)(0))}`,
  'sum-time-frames': (fix) => `أخذ مجموع الخطوات: ${time.timeFrame(newTimeFrame(fix))}`,
  'link-metric': (fix, journey) => `القياس بالمؤشر ${quote(fixTitles(fix, journey)(0))}`,
  'schedule-review': (fix) => `روجعت اليوم؛ المراجعة التالية في ${figures.date(newReviewDay(fix))}`,
}
