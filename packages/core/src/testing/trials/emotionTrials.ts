import { addEmotion } from '../../operations/emotions/addEmotion.ts'
import { clearEmotion } from '../../operations/emotions/clearEmotion.ts'
import { editEmotion } from '../../operations/emotions/editEmotion.ts'
import { removeEmotion } from '../../operations/emotions/removeEmotion.ts'
import { scoreEmotion } from '../../operations/emotions/scoreEmotion.ts'
import { evening } from '../evening.ts'
import { rewritten } from '../rewritten.ts'
import type { Trial } from './trial.ts'

export const emotionTrials: readonly Trial[] = [
  {
    it: 'adds an emotion without a score, which is a gap',
    before: evening,
    operation: addEmotion({ id: 'eager', persona: 'ben', place: 'order', words: 'eager', momentOfTruth: true }),
    expected: rewritten(evening, {
      emotion: { eager: { persona: 'ben', place: 'order', words: 'eager', momentOfTruth: true } },
    }),
  },
  {
    it: 'edits an emotion',
    before: evening,
    operation: editEmotion({ id: 'cross', changes: { words: 'furious', score: -2 } }),
    expected: rewritten(evening, { emotion: { cross: { words: 'furious', score: -2 } } }),
  },
  {
    it: 'scores an emotion that is there, which keeps its id',
    before: evening,
    operation: scoreEmotion({ id: 'other', persona: 'ada', place: 'order', score: -1 }),
    expected: rewritten(evening, { emotion: { glad: { score: -1 } } }),
  },
  {
    it: 'scores where there was no emotion',
    before: evening,
    operation: scoreEmotion({ id: 'new', persona: 'ben', place: 'order', score: 0 }),
    expected: rewritten(evening, { emotion: { new: { persona: 'ben', place: 'order', score: 0 } } }),
  },
  {
    it: 'clears an emotion that says more than a score: its words stay',
    before: evening,
    operation: clearEmotion({ persona: 'ada', place: 'wait' }),
    expected: rewritten(evening, { emotion: { cross: { readings: undefined } } }),
  },
  {
    it: 'clears an emotion that says nothing more: it goes whole',
    before: evening,
    operation: clearEmotion({ persona: 'ada', place: 'order' }),
    expected: rewritten(evening, { emotion: { glad: null } }),
  },
  {
    it: 'removes an emotion',
    before: evening,
    operation: removeEmotion({ id: 'cross' }),
    expected: rewritten(evening, { emotion: { cross: null } }),
  },
]
