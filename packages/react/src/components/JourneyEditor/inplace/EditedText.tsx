import type { ReactElement } from 'react'
import { editJourney, type Operation } from '@journeykit/core'
import { editRecord } from '../../../editing/recordOperations.ts'
import { EditableText } from '../../EditableText/EditableText.tsx'
import type { EditedTextProps } from '../../JourneyMap/MapEditing.ts'
import { useEditor } from '../EditorContext.ts'

/** The name of the field in which a text of a record is edited where it stands. */
export const fieldName = ({ record, field }: Pick<EditedTextProps, 'record' | 'field'>): string =>
  record === 'journey' ? field : `${field} ${record.kind} ${record.id}`

const operationFor = ({ record, field }: EditedTextProps, text: string): Operation => {
  const value = text === '' ? null : text
  return record === 'journey'
    ? editJourney({ changes: field === 'scenario' ? { scenario: value } : { title: text } })
    : editRecord(record, { [field]: value })
}

/** A text of a record that becomes a field where it stands. */
export const EditedText = (props: EditedTextProps): ReactElement => {
  const { run, words } = useEditor()
  const { record, text, interfaceWord = false, cell, field } = props
  return (
    <EditableText
      name={fieldName(props)}
      text={text}
      interfaceWord={interfaceWord}
      placeholder={words.addScenario}
      mayBeEmpty={field === 'scenario' || (record !== 'journey' && record.kind === 'lane')}
      onKeep={(typed) => run(operationFor(props, typed))}
      {...(cell !== undefined && { cell })}
    />
  )
}
