import { checkRecord } from '../../model/checkJourney.ts'
import type { Journey } from '../../model/journey.ts'
import { kinds, type Kind } from '../../model/kind.ts'
import { recordOf } from '../../model/records.ts'
import type { Definition } from '../definition.ts'
import { assignFields, draftTable } from '../draft.ts'
import { changed } from '../editing.ts'
import type { Refusal } from '../refusal.ts'

/** One entry of a list of ids on a record: `field` of the record `id` holds, or shall hold, `to`. */
export interface Link {
  readonly kind: Kind
  readonly id: string
  readonly field: string
  readonly to: string
}

const linksIn = (record: object, field: string): readonly unknown[] => {
  const links: unknown = Reflect.get(record, field)
  return Array.isArray(links) ? links : []
}

const changesOf = (journey: Journey, { kind, id, field, to }: Link, linked: boolean): object => {
  const record = recordOf(journey, kind, id)
  const links = record ? linksIn(record, field) : []
  const next = linked ? [...links, to] : links.filter((link) => link !== to)
  return { [field]: next.length === 0 ? null : next }
}

const refuseLink = (journey: Journey, link: Link, linked: boolean): Refusal | undefined => {
  const { kind, id, field, to } = link
  const record = recordOf(journey, kind, id)
  if (!record) return { code: 'unknown-record', kind, id }
  const there = linksIn(record, field).includes(to)
  if (there === linked) return { code: linked ? 'already-linked' : 'not-linked', kind, id, to }
  const breaches = checkRecord(journey, kind, changed(record, changesOf(journey, link, linked)))
  return breaches.length > 0 ? { code: 'unsound', kind, id, breaches } : undefined
}

/** The definition of an operation that makes (`linked`) or takes away one link, given where its arguments point. */
export const linking = <Type extends string, Args extends object>(
  type: Type,
  linked: boolean,
  texts: readonly (keyof Args & string)[],
  linkOf: (args: Args) => Link,
): Definition<Type, Args> => ({
  type,
  texts,
  refuse(journey, args) {
    const link = linkOf(args)
    return kinds.includes(link.kind) ? refuseLink(journey, link, linked) : { code: 'malformed-operation', type }
  },
  change(draft, args, journey) {
    const link = linkOf(args)
    const record = draftTable(draft, link.kind)[link.id]
    if (record) assignFields(record, changesOf(journey, link, linked))
  },
})
