import { useCallback } from 'react'
import { inOrder, recordOf, tableOf, type Journey, type Kind, type OrderedKind } from '@journeykit/core'
import { useSource } from '../../../binding/SourceContext.ts'
import { sameList } from '../../../binding/sameList.ts'
import { useJourney } from '../../../binding/useJourney.ts'
import { isOrdered } from '../../../editing/recordOperations.ts'
import { useFullEditor } from '../FullEditor.ts'
import { recordTitle } from '../moving/recordTitle.ts'

/** A record that can be linked, and what it is called. */
export interface Linkable {
  readonly id: string
  readonly title: string
}

const listed = <K extends OrderedKind>(journey: Journey, kind: K) => inOrder(journey, kind)

const recordsOf = (journey: Journey, kind: Kind): readonly { readonly id: string }[] =>
  isOrdered(kind) ? listed(journey, kind) : Object.values(tableOf(journey, kind))

/** Every record of a kind, in order, each with its title. Of notes only the questions: nothing else is answered. */
export const useRecords = (kind: Kind): readonly Linkable[] => {
  const { journey } = useSource()
  const { words } = useFullEditor()
  const records = useJourney(
    useCallback((now: Journey) => recordsOf(now, kind), [kind]),
    sameList,
  )
  const now = journey()
  return records
    .filter(({ id }) => kind !== 'note' || recordOf(now, 'note', id)?.type === 'question')
    .map(({ id }) => ({ id, title: recordTitle(now, { kind, id }, words) }))
}
