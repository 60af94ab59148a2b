import type { StoryTextWords } from '../report/storyTextWords.ts'

export const storyText: StoryTextWords = {
  storyText: 'الرحلة في قصة',
}
