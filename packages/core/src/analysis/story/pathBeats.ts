import { inOrder } from '../../model/arrangement.ts'
import { columnsOf } from '../../model/columns.ts'
import type { Id } from '../../model/id.ts'
import type { Journey } from '../../model/journey.ts'
import type { RecordRef } from '../../model/kind.ts'
import { channelPath, type ChannelStop } from '../channelPath.ts'
import type { Asked } from './asked.ts'
import type { StageBeat, StoryBeat } from './beat.ts'
import { placeRef } from '../../model/placeRef.ts'

const positionOf = (index: number, count: number): StageBeat['position'] => {
  if (count === 1) return 'only'
  return index === 0 ? 'first' : index === count - 1 ? 'last' : 'middle'
}

const groupedBy = <Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, Item[]> => {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}

const channelsIn = (stops: readonly ChannelStop[]): readonly Id<'channel'>[] => [
  ...new Set(stops.flatMap(({ channel }) => channel ?? [])),
]

const stageBeats = (journey: Journey, stops: readonly ChannelStop[]): readonly StoryBeat[] => {
  const stages = inOrder(journey, 'stage')
  const columnsBy = groupedBy(columnsOf(journey), ({ stage }) => stage)
  const stopsBy = groupedBy(stops, ({ place }) => place)
  return stages.map(({ id }, index) => {
    const columns = (columnsBy.get(id) ?? []).map(({ place }) => ({
      place,
      channels: channelsIn(stopsBy.get(place) ?? []),
    }))
    const steps = columns.filter(({ place }) => place !== id).map(({ place }) => placeRef(journey, place))
    const channels = columns.flatMap((column) =>
      column.channels.map((channel): RecordRef => ({ kind: 'channel', id: channel })),
    )
    const from = [{ kind: 'stage', id } as const, ...steps, ...channels]
    return { tells: 'stage', stage: id, position: positionOf(index, stages.length), index, columns, from }
  })
}

const extent = (journey: Journey): StoryBeat => ({
  tells: 'extent',
  stages: inOrder(journey, 'stage').length,
  steps: inOrder(journey, 'step').length,
  from: [],
})

/** How long the path is, how often the channel changes, then stage after stage with the channels. */
export const pathBeats = (journey: Journey, asked: Asked): readonly StoryBeat[] => {
  if (columnsOf(journey).length === 0) return [{ tells: 'empty', from: [] }]
  const { stops, switches, channels, coverage } = channelPath(journey, asked)
  return [
    extent(journey),
    ...(channels.length > 0
      ? [
          {
            tells: 'channels',
            channels: channels.length,
            switches: switches.length,
            certain: coverage === 1,
            from: channels.map((id) => ({ kind: 'channel', id }) as const),
          } as const,
        ]
      : []),
    ...stageBeats(journey, stops),
  ]
}
