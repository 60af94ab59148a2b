import {
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useSyncExternalStore,
  type ReactElement,
  type ReactNode,
  type RefObject,
} from 'react'
import { recordOf, type Journey, type RecordRef } from '@journeykit/core'
import { sameList } from '../../../binding/sameList.ts'
import { useJourney } from '../../../binding/useJourney.ts'
import { Spoken } from '../../View/Spoken.tsx'
import { UserText } from '../../View/UserText.tsx'
import { useView } from '../../View/ViewContext.ts'
import { useFullEditor } from '../FullEditor.ts'
import { HeadingContext } from './HeadingContext.ts'
import { KeptDrafts } from './KeptDrafts.tsx'
import { RemoveButton, SeveralSelected } from './SeveralSelected.tsx'
import { isRecord, journeySubject, subjectKey, subjectTitle, type Subject } from './subject.ts'
import { SubjectForm } from './SubjectForm.tsx'

/** What is selected and still there. */
const useSelected = (): readonly RecordRef[] => {
  const { selection } = useFullEditor()
  const refs = useSyncExternalStore(selection.subscribe, selection.get, selection.get)
  return useJourney(
    useCallback((journey: Journey) => refs.filter(({ kind, id }) => recordOf(journey, kind, id)), [refs]),
    sameList,
  )
}

interface HeadProps {
  readonly eyebrow: string | undefined
  readonly heading: RefObject<HTMLHeadingElement | null>
  readonly children: ReactNode
}

const Head = ({ eyebrow, heading, children }: HeadProps): ReactElement => {
  const { headingLevel } = useView()
  const Element = `h${String(headingLevel)}` as 'h3'
  return (
    <div className="jk-details-head">
      {eyebrow !== undefined && (
        <p className="jk-eyebrow">
          <Spoken>{eyebrow}</Spoken>
        </p>
      )}
      <Element ref={heading} tabIndex={-1} className="jk-details-title">
        {children}
      </Element>
    </div>
  )
}

const One = ({ subject, heading }: { readonly subject: Subject } & Pick<HeadProps, 'heading'>): ReactElement => {
  const { words } = useFullEditor()
  const title = useJourney(useCallback((journey: Journey) => subjectTitle(journey, subject, words), [subject, words]))
  return (
    <>
      <Head
        heading={heading}
        eyebrow={words.detailsOf(isRecord(subject) ? words.kind[subject.kind] : words.journeyItself)}
      >
        <UserText>{title}</UserText>
      </Head>
      <KeptDrafts except={subject} />
      {!isRecord(subject) && (
        <p>
          <small>
            <Spoken>{words.nothingSelectedHint}</Spoken>
          </small>
        </p>
      )}
      <SubjectForm key={subjectKey(subject)} subject={subject} />
      {isRecord(subject) && <RemoveButton records={[subject]} label={words.removeOne(subject.kind)} />}
    </>
  )
}

const Several = ({
  records,
  heading,
}: { readonly records: readonly RecordRef[] } & Pick<HeadProps, 'heading'>): ReactElement => {
  const { words } = useFullEditor()
  return (
    <>
      <Head heading={heading} eyebrow={undefined}>
        <Spoken>{words.manySelected(records.length)}</Spoken>
      </Head>
      <KeptDrafts except={undefined} />
      <SeveralSelected records={records} />
    </>
  )
}

/** The details of what is selected: all fields of one record, what can be done with several, or the journey's own fields. */
export const DetailsPanel = (): ReactElement => {
  const selected = useSelected()
  const last = selected.at(-1)
  const [kind, id] = [last?.kind, last?.id]
  // The same object for the same record, so that its form stays.
  const subject = useMemo<Subject>(
    () => (kind !== undefined && id !== undefined ? { kind, id } : journeySubject),
    [kind, id],
  )
  const heading = useRef<HTMLHeadingElement>(null)
  const entering = useRef(false)
  const enter = useCallback(() => {
    entering.current = true
  }, [])
  // After every render: what was chosen is shown now.
  useEffect(() => {
    if (!entering.current) return
    entering.current = false
    heading.current?.focus()
  })
  return (
    <HeadingContext.Provider value={enter}>
      <div className="jk-details">
        {selected.length > 1 ? (
          <Several records={selected} heading={heading} />
        ) : (
          <One subject={subject} heading={heading} />
        )}
      </div>
    </HeadingContext.Provider>
  )
}
