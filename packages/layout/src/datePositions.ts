/**
 * Where days lie along a line of time, 0 … 1: the first at 0, the last at 1, the others as far apart as their days. Days
 * are written as `2026-05-17`, in order. Where all are the same day, or one is no day, they stand evenly spread; one
 * alone stands in the middle.
 */
export const datePositions = (days: readonly string[]): readonly number[] => {
  const times = days.map((day) => Date.parse(`${day}T00:00:00Z`))
  const [first, last] = [times[0], times.at(-1)]
  if (first === undefined || last === undefined) return []
  if (days.length === 1) return [0.5]
  const evenly = !times.every(Number.isFinite) || first === last
  return times.map((time, i) => (evenly ? i / (days.length - 1) : (time - first) / (last - first)))
}
