import { isolated, ruShown as core } from '@journeykit/core'
import type { StoryboardWords } from '../report/storyboardWords.ts'

export const storyboard: StoryboardWords = {
  storyboard: 'Раскадровка',
  storyboardHint: (persona, pictures, all) =>
    [persona && isolated(persona), `кадров с картинкой: ${core.number(pictures)} из ${core.number(all)}`]
      .filter(Boolean)
      .join(' · '),
  pictureNone: 'Картинки пока нет',
  pictureFailed: 'Не удалось загрузить картинку.',
  storyboardNone: 'Пока нет ни одного шага.',
  storyboardNoneHint: 'Здесь каждый шаг становится кадром: картинка, мысли и чувства.',
}
