import { deShown as core, isolated } from '@journeykit/core'
import type { StoryboardWords } from '../report/storyboardWords.ts'

export const storyboard: StoryboardWords = {
  storyboard: 'Bildergeschichte',
  storyboardHint: (persona, pictures, all) =>
    [persona && isolated(persona), `Bilder: ${core.number(pictures)} von ${core.number(all)}`]
      .filter(Boolean)
      .join(' · '),
  pictureNone: 'Noch kein Bild',
  pictureFailed: 'Das Bild konnte nicht geladen werden.',
  storyboardNone: 'Noch gibt es keinen Schritt, der sich bebildern ließe.',
  storyboardNoneHint: 'Hier steht jeder Schritt als Bild, mit dem, was dabei gedacht und gefühlt wird.',
}
