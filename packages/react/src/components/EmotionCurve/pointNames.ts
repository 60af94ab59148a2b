import type { Curve, EmotionScale } from '@journeykit/core'

/** What a point of a curve is called on it. */
export type PointName = 'lowest' | 'peak' | 'end'

/** The names of the point at a place: none for most. The lowest is worth a name only where somebody feels bad there. */
export const pointNames = (
  { lowest, peakEnd }: Curve,
  place: string,
  { neutral }: EmotionScale,
): readonly PointName[] => {
  const is: Readonly<Record<PointName, boolean>> = {
    lowest: lowest?.place === place && lowest.score < neutral,
    peak: peakEnd?.best.place === place || peakEnd?.worst.place === place,
    end: peakEnd?.end === place,
  }
  return (['lowest', 'peak', 'end'] as const).filter((name) => is[name])
}
