/** Where the label of a point stands: over it or under it. */
export type LabelSide = 'above' | 'below'

const known = (value: number | undefined): value is number => value !== undefined

/**
 * On which side of each point its label keeps clear of the line: under a valley, over everything else; and on the
 * other side where another curve's mark would be in the way. Undefined for gaps.
 * @param ys positions of the labelled curve, y downwards
 * @param others positions of the other curves' marks in the same columns
 * @param clearance how much room a label takes
 */
export const labelSides = (
  ys: readonly (number | undefined)[],
  others: readonly (readonly (number | undefined)[])[] = [],
  clearance = 38,
): readonly (LabelSide | undefined)[] =>
  ys.map((y, i) => {
    if (y === undefined) return undefined
    const neighbours = [ys[i - 1], ys[i + 1]].filter(known)
    // In a valley the line leaves upwards on both sides; on a slope or a hill there is room above.
    const valley = neighbours.length > 0 && neighbours.every((neighbour) => neighbour < y)
    const marks = others.map((other) => other[i]).filter(known)
    const inTheWay = (side: LabelSide) =>
      marks.some((mark) => (side === 'above' ? mark < y && y - mark < clearance : mark > y && mark - y < clearance))
    const [first, second] = valley ? (['below', 'above'] as const) : (['above', 'below'] as const)
    return inTheWay(first) && !inTheWay(second) ? second : first
  })
