import { memo, useCallback, type ReactElement, type NamedExoticComponent } from 'react'
import { editStep, emotionAt, inOrder, type Column, type Journey } from '@journeykit/core'
import { useJourney } from '../../binding/useJourney.ts'
import { useRecord } from '../../binding/useRecord.ts'
import { EditableText } from '../EditableText/EditableText.tsx'
import { columnClass } from './columnClass.ts'
import { useCell, useMap } from './MapContext.ts'
import { stepCell } from './mapGrid.ts'
import { useDispatch } from './useDispatch.ts'

/** True where a person has marked how somebody feels here as a moment of truth. */
const useMomentOfTruth = (place: string): boolean =>
  useJourney(
    useCallback(
      (journey: Journey) =>
        inOrder(journey, 'persona').some(({ id }) => emotionAt(journey, id, place)?.momentOfTruth === true),
      [place],
    ),
  )

const StepHeadPlain = ({ column }: { readonly column: Column }): ReactElement => {
  const step = useRecord('step', column.place)
  const cell = useCell(stepCell(column.place))
  const momentOfTruth = useMomentOfTruth(column.place)
  const { words } = useMap()
  const dispatch = useDispatch()
  // A stage without steps has its own emotions and so may be a moment of truth, but no step to name.
  const Cell = step ? 'th' : 'td'
  return (
    <Cell {...(step ? { scope: 'col' } : {})} className={columnClass('jk-step', column)} {...cell}>
      {step && (
        <EditableText
          name={stepCell(step.id)}
          cell={stepCell(step.id)}
          text={step.title}
          onKeep={(title) => dispatch(editStep({ id: step.id, changes: { title } }))}
        />
      )}
      {momentOfTruth && (
        <>
          {' '}
          <span className="jk-truth" role="img" aria-label={words.momentOfTruth} title={words.momentOfTruth}>
            ★
          </span>
        </>
      )}
    </Cell>
  )
}

export const StepHead: NamedExoticComponent<{ readonly column: Column }> = memo(StepHeadPlain)
