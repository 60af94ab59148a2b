import { useCallback, useEffect, useMemo, useState, type ReactElement } from 'react'
import { recordOf, type Journey, type RecordRef } from '@journeykit/core'
import { useJourney } from '../../../binding/useJourney.ts'
import type { DetailsSection } from '../../../words/editor/detailsWords.ts'
import { useAnnounce } from '../../Announcer/AnnouncerContext.ts'
import { Heading } from '../../View/Heading.tsx'
import { Spoken } from '../../View/Spoken.tsx'
import { useFullEditor } from '../FullEditor.ts'
import { draftsIn } from './drafts.ts'
import { FieldControl } from './FieldControl.tsx'
import { fieldLabel } from './fieldLabel.ts'
import { pathOf } from './fieldPath.ts'
import { createForm, type Form } from './form.ts'
import { FormContext } from './FormContext.ts'
import { fieldsIn, sections } from './sections.ts'
import { SolutionLinks } from './SolutionLinks.tsx'
import { fieldsOfSubject, isRecord, subjectIn, subjectTitle, type Subject } from './subject.ts'
import { UsedBy } from './UsedBy.tsx'

interface PartProps {
  readonly subject: Subject
  readonly section: DetailsSection
}

const SectionFields = ({ subject, section }: PartProps): ReactElement => {
  const fields = fieldsOfSubject(subject)
  return (
    <>
      {fieldsIn(subject, section).flatMap((name) => {
        const field = fields[name]
        return field ? [<FieldControl key={name} path={[name]} field={field} />] : []
      })}
    </>
  )
}

/** What is seldom asked is folded away; its fields are made when it is opened. */
const Folded = ({ subject, section }: PartProps): ReactElement => {
  const { words } = useFullEditor()
  const [open, setOpen] = useState(false)
  return (
    <details
      className="jk-details-section"
      open={open}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open)
      }}
    >
      <summary>
        <Spoken>{words.section[section]}</Spoken>
      </summary>
      {open && <SectionFields subject={subject} section={section} />}
    </details>
  )
}

const Section = ({ subject, section }: PartProps): ReactElement | null => {
  const { words } = useFullEditor()
  if (fieldsIn(subject, section).length === 0) return null
  if (section === 'more') return <Folded subject={subject} section={section} />
  return (
    <section className="jk-details-section">
      <Heading below={1}>
        <Spoken>{words.section[section]}</Spoken>
      </Heading>
      <SectionFields subject={subject} section={section} />
    </section>
  )
}

const isQuestion = (journey: Journey, { kind, id }: Subject): boolean =>
  kind === 'note' && recordOf(journey, 'note', id)?.type === 'question'

/** What other records say of this one. */
const Others = ({ record }: { readonly record: RecordRef }): ReactElement | null => {
  const { kind, id } = record
  const question = useJourney(useCallback((journey: Journey) => isQuestion(journey, { kind, id }), [kind, id]))
  if (kind === 'barrier' || (kind === 'note' && question)) return <SolutionLinks of={{ kind, id }} />
  return kind === 'evidence' || kind === 'metric' || kind === 'channel' ? <UsedBy record={record} /> : null
}

/** What was typed is kept when the form goes; what was refused stays as a draft, and is told. */
const useKeptOnLeaving = (form: Form): void => {
  const { store, words } = useFullEditor()
  const announce = useAnnounce()
  useEffect(
    () => () => {
      form.keepAll()
      const { journey } = store.getState()
      const [field] = draftsIn(form.drafts, form.key).texts.keys()
      if (field === undefined || !subjectIn(journey, form.subject)) return
      const { subject } = form
      announce(words.notKept(fieldLabel(words, subject, pathOf(field)), subjectTitle(journey, subject, words)))
    },
    [form, store, words, announce],
  )
}

/** Every field of a record, or of the journey itself, made from the model. */
export const SubjectForm = ({ subject }: { readonly subject: Subject }): ReactElement => {
  const editor = useFullEditor()
  const form = useMemo(() => createForm(editor, subject), [editor, subject])
  useKeptOnLeaving(form)
  return (
    <FormContext.Provider value={form}>
      {sections.map((section) => (
        <Section key={section} subject={subject} section={section} />
      ))}
      {isRecord(subject) && <Others record={subject} />}
    </FormContext.Provider>
  )
}
