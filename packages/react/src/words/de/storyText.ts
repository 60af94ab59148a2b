import type { StoryTextWords } from '../report/storyTextWords.ts'

export const storyText: StoryTextWords = {
  storyText: 'Die Kundenreise als Erzählung',
}
