import { journeyFields } from '../../model/journey.ts'
import { rescale, type EmotionScale } from '../../model/scale.ts'
import { soundValue } from '../../model/soundValue.ts'
import { defineOperation, type Creator } from '../definition.ts'

export interface ChangeScale {
  readonly scale: EmotionScale
}

/** Puts the journey on another emotion scale and carries every score over, each side of neutral apart and linearly. */
export const changeScale: Creator<'scale.change', ChangeScale, ChangeScale> = /* @__PURE__ */ defineOperation(
  {
    type: 'scale.change',
    texts: [],
    refuse(journey, { scale }) {
      const breaches = soundValue(scale, journeyFields.scale.rule, journey)
      if (breaches.length === 0) return undefined
      return { code: 'unsound', kind: 'journey', id: journey.id, breaches: [{ code: 'not-a-scale', path: ['scale'] }] }
    },
    change(draft, { scale }, journey) {
      draft.scale = { ...scale }
      for (const emotion of Object.values(draft.emotions)) {
        if (emotion.score !== undefined) emotion.score = rescale(emotion.score, journey.scale, scale)
        for (const reading of emotion.readings ?? []) reading.score = rescale(reading.score, journey.scale, scale)
      }
    },
  },
  (change) => change,
)
