import { arShown as core, isolated } from '@journeykit/core'
import type { StoryboardWords } from '../report/storyboardWords.ts'

export const storyboard: StoryboardWords = {
  storyboard: 'القصة المصورة',
  storyboardHint: (persona, pictures, all) =>
    [persona && isolated(persona), `الصور: ${core.number(pictures)} من ${core.number(all)}`]
      .filter(Boolean)
      .join(' · '),
  pictureNone: 'لا صورة بعد',
  pictureFailed: 'تعذر تحميل الصورة.',
  storyboardNone: 'ليست هناك خطوة تُصوَّر بعد.',
  storyboardNoneHint: 'هنا تظهر كل خطوة في صورة، مع ما يُفكَّر فيه وما يُشعَر به عندها.',
}
