import type { ReactElement } from 'react'
import { ChoiceControl } from './controls/ChoiceControl.tsx'
import { ChoicesControl } from './controls/ChoicesControl.tsx'
import type { ControlProps } from './controls/controlProps.ts'
import { DateControl } from './controls/DateControl.tsx'
import { DurationControl } from './controls/DurationControl.tsx'
import { FixedField } from './controls/FixedField.tsx'
import { GroupControl } from './controls/GroupControl.tsx'
import { GroupsControl } from './controls/GroupsControl.tsx'
import { LineControl } from './controls/LineControl.tsx'
import { ListControl } from './controls/ListControl.tsx'
import { MarkControl } from './controls/MarkControl.tsx'
import { PlaceControl } from './controls/PlaceControl.tsx'
import { ReferenceControl } from './controls/ReferenceControl.tsx'
import { ReferencesControl } from './controls/ReferencesControl.tsx'
import { TextControl } from './controls/TextControl.tsx'
import { useForm } from './FormContext.ts'
import { isFixed } from './operationFor.ts'

/** Longer texts get a field of several lines. */
const oneLine = 300

const ByRule = (props: ControlProps): ReactElement | null => {
  const { rule } = props.field
  switch (rule.is) {
    case 'id':
    case 'order':
      return null
    case 'text':
      return rule.max > oneLine ? <TextControl {...props} /> : <LineControl {...props} />
    case 'number':
    case 'score':
    case 'link':
    case 'picture':
    case 'language':
    case 'currency':
      return <LineControl {...props} />
    case 'date':
      return <DateControl {...props} />
    case 'mark':
      return <MarkControl {...props} />
    case 'duration':
      return <DurationControl {...props} />
    case 'choice':
      return <ChoiceControl {...props} of={rule.of} />
    case 'choices':
      return <ChoicesControl {...props} of={rule.of} />
    case 'place':
      return <PlaceControl {...props} />
    case 'reference':
      return <ReferenceControl {...props} to={rule.to} />
    case 'references':
      return <ReferencesControl {...props} to={rule.to} />
    case 'list':
      return <ListControl {...props} of={rule.of} Member={FieldControl} />
    case 'groups':
      return <GroupsControl {...props} fields={rule.fields} Member={FieldControl} />
    case 'group':
    case 'timeFrame':
    case 'scale':
      return <GroupControl {...props} Member={FieldControl} />
  }
}

/** The control for a field, by its rule; the bare value for one that never changes. */
export const FieldControl = (props: ControlProps): ReactElement => {
  const { subject } = useForm()
  const [name = ''] = props.path
  return props.path.length === 1 && isFixed(subject, name) ? <FixedField {...props} /> : <ByRule {...props} />
}
