import { durationSeconds, evidenceOf, recordOf, type Journey, type RecordRef } from '@journeykit/core'
import type { MapShow } from '../../../interaction/mapShow.ts'
import type { SheetWords } from '../../../words/editor/sheetWords.ts'

/** What the map does not dim: everything, one of the usual questions, or what a persona meets. */
export type FilterName = keyof SheetWords['showFilter'] | `persona ${string}`

const fieldOf = (record: object, name: string): unknown => Reflect.get(record, name)

const tests: Readonly<
  Record<Exclude<keyof SheetWords['showFilter'], 'all'>, (record: object, journey: Journey) => boolean>
> = {
  assumed: (record, journey) => {
    const evidence = fieldOf(record, 'evidence')
    return !Array.isArray(evidence) || evidenceOf(journey, { evidence }) === 'assumed'
  },
  unowned: (record) => fieldOf(record, 'owner') === undefined,
  late: (record) => {
    if (!('response' in record)) return false
    const { median, target } = record.response as { readonly median?: string; readonly target?: string }
    return median !== undefined && target !== undefined && durationSeconds(median) > durationSeconds(target)
  },
}

const meets = (record: object, persona: string): boolean => {
  const personas = fieldOf(record, 'personas')
  return !Array.isArray(personas) || personas.includes(persona)
}

/** The filter by its name; undefined for everything. It reads the journey as it is when it is asked. */
export const filterNamed = (name: FilterName, journey: () => Journey): MapShow['filter'] => {
  if (name === 'all') return undefined
  const passes = (record: object): boolean => {
    if (name === 'assumed' || name === 'unowned' || name === 'late') return tests[name](record, journey())
    return meets(record, name.slice('persona '.length))
  }
  return ({ kind, id }) => {
    const record = recordOf(journey(), kind as RecordRef['kind'], id)
    return record !== undefined && passes(record)
  }
}
