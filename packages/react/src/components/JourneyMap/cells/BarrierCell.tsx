import { memo, useCallback, type ReactElement, type NamedExoticComponent } from 'react'
import { isolated, type Barrier, type EvidenceStrength, type Exit, type Journey } from '@journeykit/core'
import { sameList, useJourney } from '../../../binding/useJourney.ts'
import { useRecordsAt } from '../../../binding/useRecord.ts'
import type { MapWords } from '../../../words/mapWords.ts'
import { useMap } from '../MapContext.ts'
import { Card } from './Card.tsx'
import { EvidenceMark } from './EvidenceMark.tsx'
import { LaneCell } from './LaneCell.tsx'
import type { LaneCellProps } from './laneCellProps.ts'
import { strengthOf } from './strengthOf.ts'

/** Five dots and the number. Severity is 0 … 1; anything above nothing shows at least one dot. */
const Severity = ({
  severity,
  words,
}: {
  readonly severity: number | undefined
  readonly words: MapWords
}): ReactElement => {
  if (severity === undefined) return <bdi>{words.severityUnknown}</bdi>
  const dots = severity === 0 ? 0 : Math.max(1, Math.round(severity * 5))
  return (
    <>
      <span className="jk-dots" aria-hidden="true">
        {'●'.repeat(dots)}
        <i>{'●'.repeat(5 - dots)}</i>
      </span>{' '}
      {isolated(words.severity(dots))}
    </>
  )
}

export interface BarrierCardProps {
  readonly barrier: Barrier
  readonly strength: EvidenceStrength | undefined
}

const BarrierCard = ({ barrier, strength }: BarrierCardProps): ReactElement => {
  const { words, contentLanguage } = useMap()
  return (
    <Card of="barrier">
      <bdi lang={contentLanguage}>{barrier.title}</bdi>
      <small>
        <Severity severity={barrier.severity} words={words} />
        <EvidenceMark strength={strength} words={words} />
      </small>
    </Card>
  )
}

/** The barriers of some places as cards. */
export const BarrierCards = ({ barriers }: { readonly barriers: readonly Barrier[] }): ReactElement => {
  const select = useCallback((journey: Journey) => barriers.map((barrier) => strengthOf(journey, barrier)), [barriers])
  const strengths = useJourney(select, sameList)
  return (
    <>
      {barriers.map((barrier, i) => (
        <BarrierCard key={barrier.id} barrier={barrier} strength={strengths[i]} />
      ))}
    </>
  )
}

export const ExitLine = ({ exit }: { readonly exit: Exit }): ReactElement => {
  const { words, contentLanguage } = useMap()
  const share = exit.share === undefined ? undefined : words.percent(exit.share)
  return (
    <li className="jk-exit">
      <span aria-hidden="true">↗ </span>
      <bdi>{words.leaves(share, exit.title === undefined ? words.exitDestination[exit.to] : isolated(exit.title))}</bdi>
      {exit.reason !== undefined && (
        <small>
          <bdi lang={contentLanguage}>{exit.reason}</bdi>
        </small>
      )}
    </li>
  )
}

const BarrierCellPlain = ({ lane, column }: LaneCellProps): ReactElement => {
  const barriers = useRecordsAt('barrier', column.places)
  const exits = useRecordsAt('exit', column.places)
  return (
    <LaneCell lane={lane} column={column}>
      {barriers.length + exits.length > 0 && (
        <ul className="jk-cards">
          <BarrierCards barriers={barriers} />
          {exits.map((exit) => (
            <ExitLine key={exit.id} exit={exit} />
          ))}
        </ul>
      )}
    </LaneCell>
  )
}

/** What keeps customers from going on at a step, and who leaves there. */
export const BarrierCell: NamedExoticComponent<LaneCellProps> = memo(BarrierCellPlain)
