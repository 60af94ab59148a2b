import type { Journey, Kind, Operation } from '@journeykit/core'
import { clipName, type ClipRecord } from './clip.ts'
import type { Copies } from './copying.ts'
import type { PasteNote } from './pasteReport.ts'
import type { LinkTo } from './remapped.ts'

/** What a paste makes, and what could not be carried over as it was. */
export interface Pasted extends Copies {
  readonly report: readonly PasteNote[]
}

/** A paste on its way: what is made so far, and what became of each record of the clip. */
export interface PasteWork {
  readonly journey: Journey
  readonly operations: Operation[]
  readonly report: PasteNote[]
  /** The id in this map of each record of the clip that has one here, or will, by its kind and id in the clip. */
  readonly ids: Map<string, string>
  /** What the records of the clip are called, by kind and id. */
  readonly names: ReadonlyMap<string, string | undefined>
}

export const keyOf = (kind: Kind, id: string): string => `${kind} ${id}`

export const beginPaste = (journey: Journey, entries: readonly ClipRecord[]): PasteWork => ({
  journey,
  operations: [],
  report: [],
  ids: new Map(),
  names: new Map(entries.map(({ kind, record }) => [keyOf(kind, record.id), clipName(record)])),
})

/** Says of a record of the clip what became of it, once. */
export const note = (
  { report, names }: PasteWork,
  code: 'made' | 'left-out' | 'unlinked',
  kind: Kind,
  id: string,
): void => {
  const title = names.get(keyOf(kind, id))
  const known = report.some(
    (other) => 'kind' in other && other.code === code && other.kind === kind && other.title === title,
  )
  if (!known) report.push({ code, kind, title })
}

/** Where a link of the clip leads in this map. What leads nowhere is noted. */
export const linkIn =
  (work: PasteWork): LinkTo =>
  (kind, id) => {
    const candidates: readonly Kind[] = kind === 'place' ? ['step', 'stage'] : [kind]
    const found = candidates.map((candidate) => work.ids.get(keyOf(candidate, id))).find((to) => to !== undefined)
    const known = candidates.find((candidate) => work.names.has(keyOf(candidate, id)))
    if (found === undefined) note(work, 'unlinked', known ?? candidates[0] ?? 'step', id)
    return found
  }
