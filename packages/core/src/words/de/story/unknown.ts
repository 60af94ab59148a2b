import type { StoryTellers } from '../../report/storyWords.ts'
import { count } from '../count.ts'
import { figures } from '../figures.ts'
import { naming } from './naming.ts'

type Told = 'gaps' | 'noScores' | 'assumedScores' | 'assumedSteps' | 'unknownChannels' | 'noExits'

export const unknown: Pick<StoryTellers, Told> = {
  gaps({ places, more }, journey) {
    const where = [
      ...places.map((id) => naming.place(journey, id)),
      ...(more > 0 ? [`noch ${count(more, 'Schritt', 'Schritten')}`] : []),
    ]
    return `Wie es sich anfühlt, ist nicht bekannt bei ${figures.list(where)}.`
  },
  noScores: () => 'Wie es sich anfühlt, ist nicht bekannt: Noch ist kein Schritt bewertet.',
  assumedScores: ({ assumed, scored }) =>
    `Nur angenommen, ohne Beleg: ${figures.number(assumed)} von ${count(scored, 'Bewertung', 'Bewertungen')}.`,
  assumedSteps: ({ assumed, columns }) =>
    `Ohne Beleg: ${figures.number(assumed)} von ${count(columns, 'Schritt', 'Schritten')}. Dass Kunden dort diesen Weg nehmen, ist eine Annahme.`,
  unknownChannels: ({ touchpoints, all }) =>
    `Der Kanal ist bei ${figures.number(touchpoints)} von ${count(all, 'Kontaktpunkt', 'Kontaktpunkten')} nicht bekannt.`,
  noExits: () => 'Ob Kunden gehen und wo, ist nicht bekannt.',
}
