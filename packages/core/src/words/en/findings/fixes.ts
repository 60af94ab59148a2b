import type { FixLabels } from '../../report/fixLabels.ts'
import { fixTitles, newReviewDay, newTimeFrame } from '../../fixSubjects.ts'
import { figures } from '../figures.ts'
import { quote } from '../quote.ts'
import { time } from '../time.ts'

export const fixLabels: FixLabels = {
  'drop-step': (fix, journey) => `Drop the step ${quote(fixTitles(fix, journey)(0))}`,
  'merge-step'(fix, journey) {
    const title = fixTitles(fix, journey)
    return `Merge ${quote(title(0))} into ${quote(title(1))}`
  },
  'draft-step'(fix, journey) {
    const title = fixTitles(fix, journey)
    return `Add a step between ${quote(title(0))} and ${quote(title(1))}`
  },
  'answer-question'(fix, journey) {
    const title = fixTitles(fix, journey)
    return `Say that ${quote(title(0))} answers ${quote(title(1))}`
  },
  'draft-answer': (fix, journey) => `Draft an answer to ${quote(fixTitles(fix, journey)(0))}`,
  'link-solution'(fix, journey) {
    const title = fixTitles(fix, journey)
    return `Say that ${quote(title(0))} removes ${quote(title(1))}`
  },
  'draft-solution': (fix, journey) => `Draft a solution for ${quote(fixTitles(fix, journey)(0))}`,
  'drop-stage': (fix, journey) => `Drop the stage ${quote(fixTitles(fix, journey)(0))}`,
  'sum-time-frames': (fix) => `Take the sum of its steps: ${time.timeFrame(newTimeFrame(fix))}`,
  'link-metric': (fix, journey) => `Tell it by ${quote(fixTitles(fix, journey)(0))}`,
  'schedule-review': (fix) => `Looked at today; next review on ${figures.date(newReviewDay(fix))}`,
}
