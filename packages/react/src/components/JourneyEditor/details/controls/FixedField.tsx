import { useCallback, type ReactElement } from 'react'
import { recordOf, type Journey, type RecordRef, type Rule } from '@journeykit/core'
import { useJourney } from '../../../../binding/useJourney.ts'
import { useFullEditor } from '../../FullEditor.ts'
import { Spoken } from '../../../View/Spoken.tsx'
import { UserText } from '../../../View/UserText.tsx'
import { recordTitle } from '../../moving/recordTitle.ts'
import { choiceNames } from '../choiceNames.ts'
import { fieldLabel } from '../fieldLabel.ts'
import { pathKey } from '../fieldPath.ts'
import { useForm, useStored } from '../FormContext.ts'
import { GoTo } from '../GoTo.tsx'
import type { ControlProps } from './controlProps.ts'

const targetOf = (journey: Journey, rule: Rule, id: string): RecordRef | undefined => {
  if (rule.is === 'place') return { kind: recordOf(journey, 'step', id) ? 'step' : 'stage', id }
  return rule.is === 'reference' ? { kind: rule.to, id } : undefined
}

/** A field that never changes: whose emotion it is, what a lane shows. */
export const FixedField = ({ path, field: { rule } }: ControlProps): ReactElement => {
  const { words, store } = useFullEditor()
  const { subject } = useForm()
  const stored = String(useStored(pathKey(path)))
  const target = targetOf(store.getState().journey, rule, stored)
  const title = useJourney(
    useCallback(
      (journey: Journey) => {
        const record = targetOf(journey, rule, stored)
        return record && recordTitle(journey, record, words)
      },
      [rule, stored, words],
    ),
  )
  return (
    <div className="jk-detail">
      <span className="jk-detail-label">
        <Spoken>{fieldLabel(words, subject, path)}</Spoken>
      </span>
      <span className="jk-detail-line">
        {title === undefined ? (
          <Spoken>{choiceNames(words, subject, path)[stored] ?? stored}</Spoken>
        ) : (
          <UserText>{title}</UserText>
        )}
        {target && <GoTo record={target} />}
      </span>
    </div>
  )
}
