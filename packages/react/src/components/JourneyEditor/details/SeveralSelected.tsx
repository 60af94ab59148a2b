import { useState, type ReactElement } from 'react'
import type { RecordRef } from '@journeykit/core'
import { useSource } from '../../../binding/SourceContext.ts'
import { removalOf } from '../../../editing/removalOf.ts'
import { selectOnly } from '../../../interaction/selection.ts'
import { Spoken } from '../../View/Spoken.tsx'
import { UserText } from '../../View/UserText.tsx'
import { useFullEditor } from '../FullEditor.ts'
import { recordTitle } from '../moving/recordTitle.ts'
import { useEnterHeading } from './HeadingContext.ts'

/** Removes records and leads to the heading of what is shown then. */
export const RemoveButton = ({
  records,
  label,
}: {
  readonly records: readonly RecordRef[]
  readonly label: string
}): ReactElement => {
  const { run, selection, words } = useFullEditor()
  const { journey } = useSource()
  const enterHeading = useEnterHeading()
  const [refused, setRefused] = useState<string>()
  return (
    <div className="jk-detail">
      <button
        type="button"
        className="jk-button"
        onClick={() => {
          const sentence = run(removalOf(journey(), records), undefined, words.removeAll(records.length))
          setRefused(sentence)
          if (sentence !== undefined) return
          selection.set([])
          enterHeading()
        }}
      >
        <Spoken>{label}</Spoken>
      </button>
      {refused !== undefined && (
        <p role="alert" className="jk-refusal">
          <Spoken>{refused}</Spoken>
        </p>
      )}
    </div>
  )
}

/** What is selected, where that is more than one thing, and what can be done with all of it. */
export const SeveralSelected = ({ records }: { readonly records: readonly RecordRef[] }): ReactElement => {
  const { words, selection } = useFullEditor()
  const { journey } = useSource()
  const enterHeading = useEnterHeading()
  return (
    <>
      <p>
        <small>
          <Spoken>{words.manySelectedHint}</Spoken>
        </small>
      </p>
      <ul className="jk-details-several">
        {records.map((record) => (
          <li key={`${record.kind}:${record.id}`}>
            <button
              type="button"
              className="jk-detail-link"
              onClick={() => {
                selectOnly(selection, record)
                enterHeading()
              }}
            >
              <small>
                <Spoken>{words.kind[record.kind]}</Spoken>{' '}
              </small>
              <UserText>{recordTitle(journey(), record, words)}</UserText>
            </button>
          </li>
        ))}
      </ul>
      <RemoveButton records={records} label={words.removeAll(records.length)} />
    </>
  )
}
