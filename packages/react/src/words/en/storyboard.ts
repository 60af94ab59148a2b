import { enShown as core, isolated } from '@journeykit/core'
import type { StoryboardWords } from '../report/storyboardWords.ts'

export const storyboard: StoryboardWords = {
  storyboard: 'Storyboard',
  storyboardHint: (persona, pictures, all) =>
    [persona && isolated(persona), `pictures: ${core.number(pictures)} of ${core.number(all)}`]
      .filter(Boolean)
      .join(' · '),
  pictureNone: 'No picture yet',
  pictureFailed: 'The picture could not be loaded.',
  storyboardNone: 'There is no step to picture yet.',
  storyboardNoneHint: 'Each step stands here as a picture, with what is thought and felt at it.',
}
