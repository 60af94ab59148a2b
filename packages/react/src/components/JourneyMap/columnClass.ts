import type { Column } from '@journeykit/core'

/** The class of a cell, with the mark that lets a stage's edge run through all lanes. */
export const columnClass = (name: string, { firstOfStage }: Column): string => (firstOfStage ? `${name} jk-edge` : name)
