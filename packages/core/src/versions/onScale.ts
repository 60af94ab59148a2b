import type { Emotion } from '../model/emotion.ts'
import type { Journey } from '../model/journey.ts'
import { rescale, type EmotionScale } from '../model/scale.ts'
import { sameValue } from './sameValue.ts'

const carried = (emotion: Emotion, from: EmotionScale, to: EmotionScale): Emotion => ({
  ...emotion,
  ...(emotion.score !== undefined && { score: rescale(emotion.score, from, to) }),
  ...(emotion.readings && {
    readings: emotion.readings.map((reading) => ({ ...reading, score: rescale(reading.score, from, to) })),
  }),
})

/**
 * The journey with its scores carried to another scale, each side of neutral apart and linearly; the identical journey
 * where it is on that scale already. So versions that were scored on different scales can be compared.
 */
export const onScale = (journey: Journey, scale: EmotionScale): Journey => {
  if (sameValue(journey.scale, scale)) return journey
  const emotions = Object.entries(journey.emotions).map(([id, emotion]) => [id, carried(emotion, journey.scale, scale)])
  return { ...journey, scale, emotions: Object.fromEntries(emotions) as Journey['emotions'] }
}
