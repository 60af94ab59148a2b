import { useState, type ReactElement } from 'react'
import { useFullEditor } from '../../FullEditor.ts'
import { Spoken } from '../../../View/Spoken.tsx'
import { durationUnits, partsOfText, textOfParts, type DurationPart, type DurationUnit } from '../durationText.ts'
import type { ControlProps } from './controlProps.ts'
import { FieldSaid } from './FieldSaid.tsx'
import { typingKeys } from './typingKeys.ts'
import { useField, type FieldState } from './useField.ts'

interface PartProps {
  readonly field: FieldState
  readonly part: DurationPart
  /** Whether it is the first, which the label names, and whether it is the only one. */
  readonly first: boolean
  readonly onChange: (part: DurationPart) => void
  readonly onUnit: (unit: DurationUnit) => void
}

const Part = ({ field, part: { amount, unit }, first, onChange, onUnit }: PartProps): ReactElement => {
  const { words } = useFullEditor()
  return (
    <span className="jk-detail-amount">
      <input
        {...field.aria}
        id={first ? field.id : undefined}
        aria-label={first ? undefined : `${field.label}: ${words.durationUnit[unit]}`}
        type="text"
        inputMode="decimal"
        dir="ltr"
        autoComplete="off"
        className="jk-detail-short"
        value={amount}
        onChange={({ target }) => {
          onChange({ amount: target.value, unit })
        }}
        onBlur={field.keep}
        onKeyDown={typingKeys(field, 'one')}
      />
      <select
        aria-label={words.unitOf(field.label)}
        value={unit}
        onChange={({ target }) => {
          onUnit(target.value as DurationUnit)
        }}
      >
        {durationUnits.map((one) => (
          <option key={one} value={one}>
            {words.durationUnit[one]}
          </option>
        ))}
      </select>
    </span>
  )
}

/** A length of time: a number and its unit; as many of them as it is written with. */
export const DurationControl = ({ path, field: { rule } }: ControlProps): ReactElement => {
  const field = useField(path, rule)
  // The unit of what is not known yet.
  const [wanted, setWanted] = useState<DurationUnit>('minutes')
  const known = partsOfText(field.text)
  const parts = known.length > 0 ? known : [{ amount: '', unit: wanted }]
  return (
    <div className="jk-detail">
      <label htmlFor={field.id}>
        <Spoken>{field.label}</Spoken>
      </label>
      <span className="jk-detail-line">
        {parts.map((part, i) => {
          const replaced = (next: DurationPart): string => textOfParts(parts.map((one, j) => (i === j ? next : one)))
          return (
            <Part
              // One unit may be chosen for another, so only the position tells parts apart.
              key={i}
              field={field}
              part={part}
              first={i === 0}
              onChange={(next) => {
                field.type(replaced(next))
              }}
              onUnit={(unit) => {
                setWanted(unit)
                if (part.amount !== '') field.choose(replaced({ ...part, unit }))
              }}
            />
          )
        })}
      </span>
      <FieldSaid field={field} />
    </div>
  )
}
