import { arShown as core } from '@journeykit/core'
import type { FindingsListWords } from '../report/findingsListWords.ts'
import { count } from './count.ts'

export const findingsList: FindingsListWords = {
  findings: 'نتائج الفحص',
  findingsProblems: 'مشكلات، الأسوأ أولًا',
  findingsHints: 'تلميحات تستحق النظر',
  findingsCounts: (problems, hints, asked) =>
    [
      count(problems, ['لا مشكلات', 'مشكلة واحدة', 'مشكلتان', 'مشكلات', 'مشكلة', 'مشكلة']),
      `${count(hints, ['لا تلميحات', 'تلميح واحد', 'تلميحان', 'تلميحات', 'تلميحًا', 'تلميح'])} · القواعد المفحوصة: ${core.number(asked)}`,
    ].join('، '),
  findingSeverity: { 1: 'تلميح', 2: 'طفيفة', 3: 'متوسطة', 4: 'خطيرة', 5: 'شديدة الخطورة' },
  findingSeverityMark: 'الخطورة',
  wholeJourney: 'الرحلة كلها',
  findingFixes: 'ما يصلح ذلك',
  findingsMore: (n) => `غير المذكور في القائمة: ${core.number(n)}.`,
  rulesNone: 'لم تُفحص أي قاعدة.',
  rulesFailed: 'قواعد لم تستطع الإجابة',
  ruleFailed: (rule, reason) => `لا يُعرف ما تجده القاعدة ${core.quote(rule)}، فقد توقفت بخطأ: ${core.quote(reason)}`,
}
