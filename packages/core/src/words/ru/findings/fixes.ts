import type { FixLabels } from '../../report/fixLabels.ts'
import { fixTitles, newReviewDay, newTimeFrame } from '../../fixSubjects.ts'
import { figures } from '../figures.ts'
import { quote } from '../quote.ts'
import { time } from '../time.ts'

export const fixLabels: FixLabels = {
  'drop-step': (fix, journey) => `Убрать шаг ${quote(fixTitles(fix, journey)(0))}`,
  'merge-step'(fix, journey) {
    const title = fixTitles(fix, journey)
    return `Слить шаг ${quote(title(0))} с шагом ${quote(title(1))}`
  },
  'draft-step'(fix, journey) {
    const title = fixTitles(fix, journey)
    return `Добавить шаг между ${quote(title(0))} и ${quote(title(1))}`
  },
  'answer-question'(fix, journey) {
    const title = fixTitles(fix, journey)
    return `Отметить: решение ${quote(title(0))} отвечает на вопрос ${quote(title(1))}`
  },
  'draft-answer': (fix, journey) => `Набросать ответ на вопрос ${quote(fixTitles(fix, journey)(0))}`,
  'link-solution'(fix, journey) {
    const title = fixTitles(fix, journey)
    return `Отметить: решение ${quote(title(0))} снимает барьер ${quote(title(1))}`
  },
  'draft-solution': (fix, journey) => `Набросать решение для барьера ${quote(fixTitles(fix, journey)(0))}`,
  'drop-stage': (fix, journey) => `Убрать этап ${quote(fixTitles(fix, journey)(0))}`,
  'sum-time-frames': (fix) => `Взять сумму по шагам: ${time.timeFrame(newTimeFrame(fix))}`,
  'link-metric': (fix, journey) => `Судить по показателю ${quote(fixTitles(fix, journey)(0))}`,
  'schedule-review': (fix) => `Карта пересмотрена; следующий раз — ${figures.date(newReviewDay(fix))}`,
}
