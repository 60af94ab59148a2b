import type { ReactElement, ReactNode } from 'react'
import { recordOf, titleOf, type Journey, type RecordRef } from '@journeykit/core'
import { useReport } from '../ReportView/ReportWordsContext.ts'
import { Spoken } from '../View/Spoken.tsx'
import { UserText } from '../View/UserText.tsx'

/** What the place is called where a record stands; undefined for what stands nowhere. */
export const placeOf = (journey: Journey, { kind, id }: RecordRef): string | undefined => {
  const record = recordOf(journey, kind, id)
  const place = record && 'place' in record ? record.place : undefined
  if (place === undefined) return undefined
  return titleOf(journey, { kind: recordOf(journey, 'step', place) ? 'step' : 'stage', id: place })
}

export interface ChangeItemProps {
  readonly journey: Journey
  readonly of: RecordRef
  /** False where what became of it tells the place already. */
  readonly placed?: boolean
  /** What became of it. */
  readonly children?: ReactNode
}

/** What a record is called, what it is, where it stands, and what became of it. */
export const ChangeItem = ({ journey, of, placed = true, children }: ChangeItemProps): ReactElement => {
  const { words } = useReport()
  const place = placed ? placeOf(journey, of) : undefined
  return (
    <li>
      <UserText>{titleOf(journey, of)}</UserText>{' '}
      <small>
        <Spoken>{words.kind[of.kind]}</Spoken>
        {place !== undefined && (
          <>
            {' · '}
            <UserText>{place}</UserText>
          </>
        )}
        {children !== undefined && (
          <>
            {' · '}
            <Spoken>{children}</Spoken>
          </>
        )}
      </small>
    </li>
  )
}
