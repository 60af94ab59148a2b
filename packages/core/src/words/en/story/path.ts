import type { StageBeat } from '../../../analysis/story/beat.ts'
import type { StoryTellers } from '../../report/storyWords.ts'
import type { Journey } from '../../../model/journey.ts'
import { count } from '../count.ts'
import { figures } from '../figures.ts'
import { naming } from './naming.ts'

const lead = ({ stage, position, index }: StageBeat, journey: Journey): string => {
  const title = naming.place(journey, stage)
  switch (position) {
    case 'only':
      return `It is all one stage, ${title}`
    case 'first':
      return `It begins with ${title}`
    case 'last':
      return `It ends with ${title}`
    case 'middle':
      return [`Next comes ${title}`, `Then comes ${title}`, `${title} follows`][(index - 1) % 3] ?? title
  }
}

const columnsOf = ({ stage, columns }: StageBeat, journey: Journey): string => {
  const [only] = columns
  const channels = (ids: readonly string[]): string =>
    ids.length === 0 ? '' : ` (${ids.map((id) => naming.named(journey, 'channel', [id])).join(', ')})`
  if (columns.length === 1 && only?.place === stage) return channels(only.channels)
  return `: ${figures.list(columns.map((column) => `${naming.place(journey, column.place)}${channels(column.channels)}`))}`
}

export const path: Pick<StoryTellers, 'empty' | 'extent' | 'channels' | 'stage'> = {
  empty: () => 'It has no stages yet, so there is no path to tell.',
  extent: ({ stages, steps }) =>
    `The path leads through ${count(stages, 'stage', 'stages')}${steps === 0 ? '' : ` and ${count(steps, 'step', 'steps')}`}.`,
  channels({ channels, switches, certain }) {
    const least = certain ? '' : 'at least '
    if (channels === 1)
      return certain ? 'It stays on one channel (named in brackets).' : 'Only one channel is known (named in brackets).'
    const changes =
      switches === 0
        ? '; how often it changes between them is not known'
        : ` and changes between them ${least}${count(switches, 'time')}`
    return `It runs through ${least}${count(channels, 'channel')} (named in brackets)${changes}.`
  },
  stage: (beat, journey) => `${lead(beat, journey)}${columnsOf(beat, journey)}.`,
}
