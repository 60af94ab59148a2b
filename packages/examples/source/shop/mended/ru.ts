import type { Translated } from '../../building/plan.ts'
import type { en } from './en.ts'

/** The words of August in Russian. */
export const ru: Translated<typeof en> = {
  evidence: {
    'log-august': { source: 'Журнал событий, неделя августа (вымышленный)' },
    'survey-august': { source: 'Опрос после заказа, август (вымышленный)' },
  },
  touchpoints: {
    finder: {
      title: 'Подбор растения',
      sees: 'Три вопроса, три растения',
      feels: 'Её поняли',
      department: 'Маркетинг',
    },
  },
  activities: { 'answer-finder': { text: 'Отвечает, сколько дома света' } },
  renamed: { checkCare: 'Находит то, что приживётся' },
}
