import type { AnyField } from '../../model/field.ts'
import { sameValue } from '../sameValue.ts'

/** One field as the three versions have it; undefined where it is absent. */
export interface Three {
  readonly base: unknown
  readonly mine: unknown
  readonly theirs: unknown
}

/** What comes of a field, and whether somebody's change was left out. */
export interface MergedValue {
  readonly value: unknown
  readonly conflict: boolean
}

const kept = (value: unknown): MergedValue => ({ value, conflict: false })

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)

/** Links are a set: what either added is in it, what either took away is not. */
const mergeLinks = ({ base, mine, theirs }: Record<keyof Three, readonly unknown[]>): readonly unknown[] => {
  const [was, hers] = [new Set(base), new Set(theirs)]
  const own = new Set(mine)
  return [
    ...mine.filter((link) => hers.has(link) || !was.has(link)),
    ...theirs.filter((link) => !own.has(link) && !was.has(link)),
  ]
}

/** Lists of links can be merged entry by entry, except where an empty list would say “all” and not “none”. */
const mergedLinks = ({ base, mine, theirs }: Three, { rule, optional }: AnyField): readonly unknown[] | undefined => {
  if (rule.is !== 'references') return undefined
  if (rule.whenEmptied === 'remove' && optional && ![base, mine, theirs].every(isList)) return undefined
  const links = mergeLinks({
    base: isList(base) ? base : [],
    mine: isList(mine) ? mine : [],
    theirs: isList(theirs) ? theirs : [],
  })
  return links.length === 0 && rule.whenEmptied === 'remove' ? undefined : links
}

/** A field of three versions made one: whoever alone changed it has it; where both did, mine, and it is a conflict. */
export const mergeValue = (three: Three, field?: AnyField): MergedValue => {
  const { base, mine, theirs } = three
  if (sameValue(theirs, base) || sameValue(mine, theirs)) return kept(mine)
  if (sameValue(mine, base)) return kept(theirs)
  const links = field && mergedLinks(three, field)
  return links ? kept(links) : { value: mine, conflict: true }
}
