import { kinds, type Kind } from '../model/kind.ts'
import { tableNames, type TableNames } from '../model/records.ts'

/** The members of a journey that hold its records, in the order of the model. */
export const tables: readonly TableNames[Kind][] = kinds.map((kind) => tableNames[kind])
