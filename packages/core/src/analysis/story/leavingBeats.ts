import { columnsOf } from '../../model/columns.ts'
import type { Journey } from '../../model/journey.ts'
import { countAt } from '../bottleneck/count.ts'
import { concerns } from '../concerns.ts'
import { recordsAlong } from '../recordsAlong.ts'
import { isAssumed, type Asked } from './asked.ts'
import type { StoryBeat } from './beat.ts'
import { placeRef } from '../../model/placeRef.ts'

const exitBeats = (journey: Journey, asked: Asked): readonly StoryBeat[] =>
  recordsAlong(journey, 'exit')
    .filter((exit) => concerns(exit, asked))
    .map((exit, i, exits) => ({
      tells: 'exit',
      exit: exit.id,
      again: exits[i - 1]?.place === exit.place,
      assumed: isAssumed(journey, exit),
      from: [{ kind: 'exit', id: exit.id }, placeRef(journey, exit.place)],
    }))

const lossBeats = (journey: Journey): readonly StoryBeat[] => {
  const columns = columnsOf(journey)
  const losses = columns.slice(1).flatMap(({ place: next }, i): readonly StoryBeat<'loss'>[] => {
    const place = columns[i]?.place
    const came = place === undefined ? undefined : countAt(journey, place)
    const wentOn = countAt(journey, next)
    if (place === undefined || !came || !wentOn || wentOn.count >= came.count) return []
    return [{ tells: 'loss', place, next, came: came.count, wentOn: wentOn.count, from: [came.from, wentOn.from] }]
  })
  const [first, ...rest] = losses
  if (!first) return []
  return [rest.reduce((most, loss) => (loss.came - loss.wentOn > most.came - most.wentOn ? loss : most), first)]
}

/** Who leaves where, in the order of the journey, and where most of the counted customers are lost. */
export const leavingBeats = (journey: Journey, asked: Asked): readonly StoryBeat[] => [
  ...exitBeats(journey, asked),
  ...lossBeats(journey),
]
