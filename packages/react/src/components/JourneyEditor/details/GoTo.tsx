import { useCallback, type ReactElement } from 'react'
import { isolated, type Journey, type RecordRef } from '@journeykit/core'
import { useJourney } from '../../../binding/useJourney.ts'
import { selectOnly } from '../../../interaction/selection.ts'
import { useFullEditor } from '../FullEditor.ts'
import { recordTitle } from '../moving/recordTitle.ts'
import { useReveal } from '../useReveal.ts'
import { useEnterHeading } from './HeadingContext.ts'

/** Selects another record, brings it into sight, and leads to its details. */
export const GoTo = ({ record }: { readonly record: RecordRef }): ReactElement => {
  const { words, selection } = useFullEditor()
  const { kind, id } = record
  const title = useJourney(
    useCallback((journey: Journey) => recordTitle(journey, { kind, id }, words), [kind, id, words]),
  )
  const reveal = useReveal()
  const enterHeading = useEnterHeading()
  const label = words.goTo(isolated(title))
  return (
    <button
      type="button"
      className="jk-detail-tool"
      aria-label={label}
      title={label}
      onClick={() => {
        selectOnly(selection, record)
        reveal(record)
        enterHeading()
      }}
    >
      <span aria-hidden="true">→</span>
    </button>
  )
}
