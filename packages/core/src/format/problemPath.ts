import type { Path } from './fault.ts'
import { tables } from './tables.ts'

const tableNames: readonly unknown[] = tables
const identifier = /^[A-Za-z_$][\w$]*$/

const segment = (path: Path, i: number): string => {
  const name = String(path[i])
  const isRecordId = path[i - 2] === 'journey' && tableNames.includes(path[i - 1])
  if (!isRecordId && /^\d+$/.test(name)) return `[${name}]`
  if (isRecordId || !identifier.test(name)) return `[${JSON.stringify(name)}]`
  return i === 0 ? name : `.${name}`
}

/** A path as one would write it in a program: `journey.emotions["emotion-1"].readings[0].score`. */
export const problemPath = (path: Path): string => path.map((_, i) => segment(path, i)).join('')
