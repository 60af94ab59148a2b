import { inOrder } from '../../model/arrangement.ts'
import { scoreOf } from '../../model/emotion.ts'
import { emotionAt } from '../../model/emotions.ts'
import type { Id } from '../../model/id.ts'
import type { Journey } from '../../model/journey.ts'
import type { PlaceId } from '../../model/place.ts'
import { leaning } from '../../model/scale.ts'
import { asShare } from './share.ts'
import { columnsIn, type Spot } from './spot.ts'
import type { Known } from './term.ts'
import { worst } from './worst.ts'

const atColumn = (journey: Journey, place: PlaceId, personas: readonly Id<'persona'>[]): Known | undefined => {
  const scored = personas.flatMap((persona) => {
    const emotion = emotionAt(journey, persona, place)
    const score = emotion && scoreOf(emotion)
    return emotion === undefined || score === undefined
      ? []
      : [{ id: emotion.id, below: asShare(-leaning(score, journey.scale)) }]
  })
  if (scored.length === 0) return undefined
  return {
    value: scored.reduce((sum, { below }) => sum + below, 0) / scored.length,
    from: scored.map(({ id }) => ({ kind: 'emotion', id })),
  }
}

/**
 * How far the score is below neutral, as a share of neutral − min. Without a persona the mean over those who scored,
 * each first measured alone, so that one persona's joy does not hide the other's pain. For a stage its worst column.
 */
export const emotion = (journey: Journey, spot: Spot, persona?: Id<'persona'>): Known | undefined => {
  const personas = persona === undefined ? inOrder(journey, 'persona').map(({ id }) => id) : [persona]
  return worst(columnsIn(spot).map(({ place }) => atColumn(journey, place, personas)))
}
