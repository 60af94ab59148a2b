import { kinds, type RecordRef } from '@journeykit/core'

const isKind = (name: string): name is RecordRef['kind'] => kinds.some((kind) => kind === name)

/** The record that a name by `recordName` is of; undefined for any other text. */
export const recordOfName = (name: string): RecordRef | undefined => {
  const [kind = '', ...id] = name.split(':')
  return isKind(kind) && id.length > 0 ? { kind, id: id.join(':') } : undefined
}
