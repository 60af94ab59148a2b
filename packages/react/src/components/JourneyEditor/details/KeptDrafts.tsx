import { useSyncExternalStore, type ReactElement } from 'react'
import { kinds } from '@journeykit/core'
import { useSource } from '../../../binding/SourceContext.ts'
import { Spoken } from '../../View/Spoken.tsx'
import { useFullEditor } from '../FullEditor.ts'
import { draftsOf } from './drafts.ts'
import { fieldLabel } from './fieldLabel.ts'
import { pathOf } from './fieldPath.ts'
import { useEnterHeading } from './HeadingContext.ts'
import { isRecord, journeySubject, sameSubject, subjectIn, subjectTitle, type Subject } from './subject.ts'

const subjectOf = (key: string): Subject | undefined => {
  const [name = '', ...id] = key.split(':')
  const kind = kinds.find((one) => one === name)
  if (kind) return { kind, id: id.join(':') }
  return name === 'journey' ? journeySubject : undefined
}

/** What was typed elsewhere and refused, so that nobody forgets it: each leads to where it stands. */
export const KeptDrafts = ({ except }: { readonly except: Subject | undefined }): ReactElement | null => {
  const { store, words, selection } = useFullEditor()
  const { journey } = useSource()
  const enterHeading = useEnterHeading()
  const drafts = draftsOf(store)
  const all = useSyncExternalStore(drafts.subscribe, drafts.get, drafts.get)
  const now = journey()
  const waiting = [...all].flatMap(([key, { texts }]) => {
    const subject = subjectOf(key)
    const [field] = texts.keys()
    const elsewhere = subject && field !== undefined && !(except && sameSubject(subject, except))
    return elsewhere && subjectIn(now, subject) ? [{ key, subject, field }] : []
  })
  if (waiting.length === 0) return null
  return (
    <ul className="jk-details-kept">
      {waiting.map(({ key, subject, field }) => (
        <li key={key}>
          <button
            type="button"
            className="jk-detail-link"
            onClick={() => {
              selection.set(isRecord(subject) ? [subject] : [])
              enterHeading()
            }}
          >
            <Spoken>
              {words.notKept(fieldLabel(words, subject, pathOf(field)), subjectTitle(now, subject, words))}
            </Spoken>
          </button>
        </li>
      ))}
    </ul>
  )
}
