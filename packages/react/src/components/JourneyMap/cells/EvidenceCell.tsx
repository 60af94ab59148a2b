import { memo, useCallback, type ReactElement, type NamedExoticComponent } from 'react'
import type { Journey } from '@journeykit/core'
import { sameList, useJourney } from '../../../binding/useJourney.ts'
import { useMap } from '../MapContext.ts'
import { evidenceAt } from './evidenceAt.ts'
import { EvidenceMark } from './EvidenceMark.tsx'
import { LaneCell } from './LaneCell.tsx'
import type { LaneCellProps } from './laneCellProps.ts'

const EvidenceCellPlain = ({ lane, column }: LaneCellProps): ReactElement => {
  const { words, contentLanguage } = useMap()
  const select = useCallback((journey: Journey) => evidenceAt(journey, column.places), [column.places])
  const evidence = useJourney(select, sameList)
  return (
    <LaneCell lane={lane} column={column}>
      {evidence.map(({ id, source, strength, sampleSize }) => (
        <p key={id} className="jk-source">
          <bdi lang={contentLanguage}>{source ?? words.evidenceStrength[strength]}</bdi>
          <EvidenceMark strength={strength} words={words} />
          {sampleSize !== undefined && <small>{words.sampleSize(sampleSize)}</small>}
        </p>
      ))}
    </LaneCell>
  )
}

/** Why the things at a step are believed. */
export const EvidenceCell: NamedExoticComponent<LaneCellProps> = memo(EvidenceCellPlain)
