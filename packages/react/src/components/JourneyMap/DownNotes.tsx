import type { ReactElement } from 'react'
import type { PlaceId } from '@journeykit/core'
import { useRecordsAt } from '../../binding/useRecord.ts'
import { BarrierCard, ExitLine } from './cells/BarrierCell.tsx'
import { SolutionCard } from './cells/SolutionCell.tsx'
import { Text } from './cells/TextCell.tsx'

/** What else stands at a step: what is done and thought, what is in the way, and what is done about it. */
export const DownNotes = ({ places }: { readonly places: readonly PlaceId[] }): ReactElement => {
  const activities = useRecordsAt('activity', places)
  const notes = useRecordsAt('note', places)
  const barriers = useRecordsAt('barrier', places)
  const exits = useRecordsAt('exit', places)
  const solutions = useRecordsAt('solution', places)
  return (
    <>
      {[...activities, ...notes].map((record) => (
        <Text key={record.id} record={record} />
      ))}
      {barriers.length + exits.length + solutions.length > 0 && (
        <ul className="jk-cards jk-lines">
          {barriers.map((barrier) => (
            <BarrierCard key={barrier.id} barrier={barrier} />
          ))}
          {exits.map((exit) => (
            <ExitLine key={exit.id} exit={exit} />
          ))}
          {solutions.map((solution) => (
            <SolutionCard key={solution.id} solution={solution} />
          ))}
        </ul>
      )}
    </>
  )
}
