import type { FixLabels } from '../../report/fixLabels.ts'
import { fixTitles, newReviewDay, newTimeFrame } from '../../fixSubjects.ts'
import { figures } from '../figures.ts'
import { quote } from '../quote.ts'
import { time } from '../time.ts'

export const fixLabels: FixLabels = {
  'drop-step': (fix, journey) => `Schritt ${quote(fixTitles(fix, journey)(0))} weglassen`,
  'merge-step'(fix, journey) {
    const title = fixTitles(fix, journey)
    return `${quote(title(0))} mit ${quote(title(1))} zusammenlegen`
  },
  'draft-step'(fix, journey) {
    const title = fixTitles(fix, journey)
    return `Schritt zwischen ${quote(title(0))} und ${quote(title(1))} hinzufügen`
  },
  'answer-question'(fix, journey) {
    const title = fixTitles(fix, journey)
    return `Festhalten, dass ${quote(title(0))} auf ${quote(title(1))} antwortet`
  },
  'draft-answer': (fix, journey) => `Antwort auf ${quote(fixTitles(fix, journey)(0))} entwerfen`,
  'link-solution'(fix, journey) {
    const title = fixTitles(fix, journey)
    return `Festhalten, dass ${quote(title(0))} die Hürde ${quote(title(1))} beseitigt`
  },
  'draft-solution': (fix, journey) => `Lösung für ${quote(fixTitles(fix, journey)(0))} entwerfen`,
  'drop-stage': (fix, journey) => `Phase ${quote(fixTitles(fix, journey)(0))} weglassen`,
  'sum-time-frames': (fix) => `Die Summe der Schritte übernehmen: ${time.timeFrame(newTimeFrame(fix))}`,
  'link-metric': (fix, journey) => `An ${quote(fixTitles(fix, journey)(0))} messen`,
  'schedule-review': (fix) => `Heute durchgesehen; das nächste Mal am ${figures.date(newReviewDay(fix))}`,
}
