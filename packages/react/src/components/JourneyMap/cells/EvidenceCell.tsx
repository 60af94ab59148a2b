import { memo, useCallback, type ReactElement, type NamedExoticComponent } from 'react'
import { inOrder, kinds, tableOf, type Evidence, type Journey } from '@journeykit/core'
import { sameList, useJourney } from '../../../binding/useJourney.ts'
import { useMap } from '../MapContext.ts'
import { EvidenceMark } from './EvidenceMark.tsx'
import { LaneCell } from './LaneCell.tsx'
import type { LaneCellProps } from './laneCellProps.ts'

/** The evidence that anything at these places rests on, in the order of the journey's list of evidence. */
const evidenceAt = (journey: Journey, places: readonly string[]): readonly Evidence[] => {
  const linked = new Set<string>()
  for (const kind of kinds)
    for (const record of Object.values(tableOf(journey, kind)))
      if ('evidence' in record && (places.includes(record.id) || ('place' in record && places.includes(record.place))))
        record.evidence.forEach((id) => linked.add(id))
  return inOrder(journey, 'evidence').filter(({ id }) => linked.has(id))
}

const EvidenceCellPlain = ({ lane, column }: LaneCellProps): ReactElement => {
  const { words, contentLanguage } = useMap()
  const select = useCallback((journey: Journey) => evidenceAt(journey, column.places), [column.places])
  const evidence = useJourney(select, sameList)
  return (
    <LaneCell lane={lane} column={column}>
      {evidence.map(({ id, source, strength, sampleSize }) => (
        <p key={id} className="jk-source">
          <EvidenceMark evidence={[id]} />{' '}
          <bdi lang={contentLanguage}>{source ?? words.evidenceStrength[strength]}</bdi>
          {sampleSize !== undefined && <small>{words.sampleSize(sampleSize)}</small>}
        </p>
      ))}
    </LaneCell>
  )
}

/** Why the things at a step are believed. */
export const EvidenceCell: NamedExoticComponent<LaneCellProps> = memo(EvidenceCellPlain)
