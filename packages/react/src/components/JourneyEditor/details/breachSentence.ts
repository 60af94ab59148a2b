import type { Breach } from '@journeykit/core'
import type { FullWords } from '../../../words/editor/fullWords.ts'
import { fieldLabel, fieldLabels } from './fieldLabel.ts'
import { ruleAt } from './fieldPath.ts'
import { isShare } from './fieldText.ts'
import { fieldsOfSubject, type Subject } from './subject.ts'

/** What is wrong with what was typed, said in the names that the form itself uses, and what to do. */
export const breachSentence = (words: FullWords, subject: Subject, breach: Breach): string => {
  const { code, path } = breach
  const time = code === 'not-a-duration' || code === 'not-a-time-frame'
  if (time) return words.notLengthOfTime(fieldLabel(words, subject, path))
  const rule = ruleAt(fieldsOfSubject(subject), path)
  return words.breach({
    ...breach,
    path: fieldLabels(words, subject, path),
    // The form asks for per cent, so it says the limits in per cent.
    ...(code === 'out-of-range' && rule && isShare(rule) && { expected: `${words.percent(0)} … ${words.percent(1)}` }),
  })
}
