import type { ReactElement } from 'react'
import type { Evidence } from '@journeykit/core'
import { sameList } from '../../../binding/sameList.ts'
import type { MapLook } from '../MapLook.ts'
import { item } from '../parts.tsx'
import { evidenceAt } from './evidenceAt.ts'
import { EvidenceMark } from './EvidenceMark.tsx'
import { cellName, laneCell, type LaneCellDrawing } from './laneCell.tsx'

const evidenceLine = (evidence: Evidence, cell: string, look: MapLook): ReactElement => {
  const { words, contentLanguage, slots } = look
  const { id, source, strength, sampleSize } = evidence
  const usual = (
    <>
      <bdi lang={contentLanguage}>{source ?? words.evidenceStrength[strength]}</bdi>
      <EvidenceMark strength={strength} words={words} />
      {sampleSize !== undefined && <small>{words.sampleSize(sampleSize)}</small>}
    </>
  )
  return item(
    look,
    { record: { kind: 'evidence', id }, cell, as: 'p', className: 'jk-source' },
    slots.renderEvidence ? slots.renderEvidence({ evidence, usual }) : usual,
  )
}

/** Why the things at a step are believed. */
export const evidenceCell: LaneCellDrawing<readonly Evidence[]> = {
  cell: cellName,
  select: (journey, { column }) => evidenceAt(journey, column.places),
  same: sameList,
  draw: (evidence, props, look, frame) =>
    laneCell(
      props,
      look,
      frame,
      evidence.map((one) => evidenceLine(one, cellName(props), look)),
    ),
}
