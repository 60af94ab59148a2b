import type { ReactElement } from 'react'
import { emotionAt, inOrder, recordOf, type Journey, type Step } from '@journeykit/core'
import { columnClass } from './columnClass.ts'
import type { Drawing } from './drawing.ts'
import type { MapColumn } from './mapColumns.ts'
import { stepCell } from './mapGrid.ts'
import type { MapLook } from './MapLook.ts'
import { titleText } from './parts.tsx'

/** A step, and whether a person has marked how somebody feels there as a moment of truth. */
export interface StepShown {
  /** Absent in the column of a stage without steps: it may be a moment of truth, but there is no step to name. */
  readonly step: Step | undefined
  readonly momentOfTruth: boolean
}

const isMomentOfTruth = (journey: Journey, place: string): boolean =>
  inOrder(journey, 'persona').some(({ id }) => emotionAt(journey, id, place)?.momentOfTruth === true)

/** The title of a step, and its mark as a moment of truth. */
export const stepContent = ({ step, momentOfTruth }: StepShown, look: MapLook): ReactElement => {
  const { words } = look
  const usual = (
    <>
      {step &&
        titleText(look, {
          record: { kind: 'step', id: step.id },
          field: 'title',
          text: step.title,
          cell: stepCell(step.id),
        })}
      {momentOfTruth && (
        <>
          {' '}
          <span className="jk-truth" role="img" aria-label={words.momentOfTruth} title={words.momentOfTruth}>
            ★
          </span>
        </>
      )}
    </>
  )
  return step && look.slots.renderStep ? <>{look.slots.renderStep({ step, usual })}</> : usual
}

/** The head of a column. */
export const stepHead: Drawing<{ readonly column: MapColumn }, StepShown> = {
  cell: ({ column }) => stepCell(column.place),
  select: (journey, { column: { place } }) => ({
    step: recordOf(journey, 'step', place),
    momentOfTruth: isMomentOfTruth(journey, place),
  }),
  same: (a, b) => a.step === b.step && a.momentOfTruth === b.momentOfTruth,
  draw(shown, { column }, look, frame) {
    const { step } = shown
    const Cell = step ? 'th' : 'td'
    return (
      <Cell
        key={column.place}
        {...(step ? { scope: 'col', 'data-record': `step:${step.id}` } : {})}
        className={columnClass(step || !look.edit ? 'jk-step' : 'jk-step jk-cell', column)}
        {...frame}
      >
        {stepContent(shown, look)}
        {look.edit && step && <look.edit.HeadTools record={{ kind: 'step', id: step.id }} cell={stepCell(step.id)} />}
        {look.edit && !step && column.folded === undefined && (
          <look.edit.AddStep stage={column.stage} cell={stepCell(column.place)} />
        )}
      </Cell>
    )
  },
}
