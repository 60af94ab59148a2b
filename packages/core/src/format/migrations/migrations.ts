import { flatTables } from './0001-flat-tables.ts'
import { wholeMethod } from './0002-whole-method.ts'
import type { Migration } from './migration.ts'

/** Every migration there ever was, oldest first; the first is from version 0, each next from where the last ended. */
export const migrations: readonly Migration[] = [flatTables, wholeMethod]
