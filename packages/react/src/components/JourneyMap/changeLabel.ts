import { operationTypes, type OperationType } from '@journeykit/core'
import type { MapWords } from '../../words/mapWords.ts'

const types: ReadonlySet<string> = new Set(operationTypes)

const isType = (label: string): label is OperationType => types.has(label)

/** What a change is called: the words for its operation, or the label that a host gave to a group of them. */
export const changeLabel = (label: string, words: MapWords): string => (isType(label) ? words.operation(label) : label)
