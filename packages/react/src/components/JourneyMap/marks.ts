import type { Bottleneck } from '@journeykit/core'

/** The scores of the stages that are marked as bottlenecks, by stage. */
export type Marks = ReadonlyMap<string, number>

export const marksOf = (worst: readonly Bottleneck[]): Marks => new Map(worst.map(({ place, score }) => [place, score]))
