import type { Journey } from '../../model/journey.ts'
import type { EmotionScale } from '../../model/scale.ts'
import { lookUp } from '../../model/table.ts'
import { onScale } from '../onScale.ts'
import { sameValue } from '../sameValue.ts'
import type { Sides } from './merge.ts'

/** Scores that went over two scales instead of one differ in the last binary digits; nobody changed those. */
const unchangedAsIn = (base: Journey, journey: Journey): Journey => {
  const { min, max } = base.scale
  const tolerance = 1e-9 * (max - min)
  const emotions = Object.entries(journey.emotions).map(([id, emotion]) => {
    const was = lookUp(base.emotions, id)
    return [id, was && sameValue(was, emotion, tolerance) ? was : emotion] as const
  })
  return { ...journey, emotions: Object.fromEntries(emotions) }
}

/** The three versions on the scale of the merged journey, so that what one side scored fits what the other did. */
export const sidesOf = (base: Journey, mine: Journey, theirs: Journey, scale: EmotionScale): Sides => {
  const carried = { base: onScale(base, scale), mine: onScale(mine, scale), theirs: onScale(theirs, scale) }
  const twice = !sameValue(theirs.scale, base.scale) && !sameValue(theirs.scale, scale)
  return twice ? { ...carried, theirs: unchangedAsIn(carried.base, carried.theirs) } : carried
}
