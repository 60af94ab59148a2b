/** From which multiple of a power of ten on the next rounder spacing is nearer, seen in ratios: as Wilkinson and d3 have it. */
const [toTwo, toFive, toTen] = [Math.SQRT2, Math.sqrt(10), Math.sqrt(50)]

/** A spacing of round numbers, as a whole number of units or as the part of one; so multiples of it are exact. */
interface Spacing {
  readonly times: number
  readonly parts: number
}

/** 1, 2 or 5 times a power of ten: the one that divides a span into about as many pieces as are asked for. */
const spacingOf = (span: number, count: number): Spacing => {
  const raw = span / Math.max(0, count)
  const power = Math.floor(Math.log10(raw))
  const over = raw / 10 ** power
  const factor = over >= toTen ? 10 : over >= toFive ? 5 : over >= toTwo ? 2 : 1
  return power < 0 ? { times: 1, parts: 10 ** -power / factor } : { times: factor * 10 ** power, parts: 1 }
}

/**
 * Round numbers from one number to another, both within, the lowest first.
 * @param count about how many, at least 2
 */
export const roundNumbers = (min: number, max: number, count: number): readonly number[] => {
  if (min === max) return [min]
  const { times, parts } = spacingOf(max - min, count)
  // Plus 0, so that there is no minus zero among them.
  const multiple = (n: number): number => (n * times) / parts + 0
  const first = Math.ceil((min * parts) / times)
  const last = Math.floor((max * parts) / times)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => multiple(first + i))
}

/** The nearest round numbers around two numbers: what an axis that holds both runs from and to. */
export const roundEnds = (min: number, max: number, count: number): readonly [min: number, max: number] => {
  if (min === max) return [min, max]
  const { times, parts } = spacingOf(max - min, count)
  const ends = [
    (Math.floor((min * parts) / times) * times) / parts + 0,
    (Math.ceil((max * parts) / times) * times) / parts + 0,
  ] as const
  // A wider span may ask for a wider spacing, until the ends hold still.
  return ends[0] === min && ends[1] === max ? ends : roundEnds(...ends, count)
}
