// Sums and products of fractions miss their mark by a last binary digit; nothing that people enter is this small.
const tolerance = 1e-9

/** A number as a share: cut at 0 and 1, and 0 where only rounding kept it from being so. */
export const asShare = (value: number): number => (value < tolerance ? 0 : Math.min(1, value))

/** The share to whom at least one of several independent things happens: 1 − ∏(1 − share). */
export const atLeastOne = (shares: readonly number[]): number =>
  asShare(1 - shares.reduce((none, share) => none * (1 - share), 1))
