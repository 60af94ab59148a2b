import type { ReactElement } from 'react'
import { inOrder, stepsOf, type Journey, type Stage, type Step } from '@journeykit/core'
import { useSource } from '../../../../binding/SourceContext.ts'
import { sameList } from '../../../../binding/sameList.ts'
import { useJourney } from '../../../../binding/useJourney.ts'
import { useFullEditor } from '../../FullEditor.ts'
import { useStored } from '../FormContext.ts'
import { pathKey } from '../fieldPath.ts'
import { GoTo } from '../GoTo.tsx'
import type { ControlProps } from './controlProps.ts'
import { SelectControl } from './SelectControl.tsx'

const selectPlaces = (journey: Journey): readonly (Stage | Step)[] => [
  ...inOrder(journey, 'stage'),
  ...inOrder(journey, 'step'),
]

/** A stage as a whole, or one of its steps. */
export const PlaceControl = (props: ControlProps): ReactElement => {
  const { words } = useFullEditor()
  const { journey } = useSource()
  const stored = useStored(pathKey(props.path))
  // Asked for so that a renamed, moved or new place is heard of.
  useJourney(selectPlaces, sameList)
  const now = journey()
  const isStage = typeof stored === 'string' && Object.hasOwn(now.stages, stored)
  return (
    <SelectControl
      {...props}
      options={inOrder(now, 'stage').map(({ id, title }) => (
        <optgroup key={id} label={title}>
          <option value={id} dir="auto">
            {`${title} · ${words.wholeStage}`}
          </option>
          {stepsOf(now, id).map((step) => (
            <option key={step.id} value={step.id} dir="auto">
              {step.title}
            </option>
          ))}
        </optgroup>
      ))}
    >
      {typeof stored === 'string' && <GoTo record={{ kind: isStage ? 'stage' : 'step', id: stored }} />}
    </SelectControl>
  )
}
