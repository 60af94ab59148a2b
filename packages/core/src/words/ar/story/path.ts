import type { StageBeat } from '../../../analysis/story/beat.ts'
import type { Journey } from '../../../model/journey.ts'
import type { StoryTellers } from '../../report/storyWords.ts'
import { countAfter } from '../count.ts'
import { figures } from '../figures.ts'
import { nouns } from '../nouns.ts'
import { naming } from './naming.ts'

const lead = ({ stage, position, index }: StageBeat, journey: Journey): string => {
  const title = naming.place(journey, stage)
  switch (position) {
    case 'only':
      return `وهو مرحلة واحدة، ${title}`
    case 'first':
      return `يبدأ بمرحلة ${title}`
    case 'last':
      return `وينتهي بمرحلة ${title}`
    case 'middle':
      return [`ثم تأتي ${title}`, `وبعدها ${title}`, `وتليها ${title}`][(index - 1) % 3] ?? title
  }
}

const columnsOf = ({ stage, columns }: StageBeat, journey: Journey): string => {
  const [only] = columns
  const channels = (ids: readonly string[]): string =>
    ids.length === 0 ? '' : ` (${ids.map((id) => naming.named(journey, 'channel', [id])).join('، ')})`
  if (columns.length === 1 && only?.place === stage) return channels(only.channels)
  return `: ${figures.list(columns.map((column) => `${naming.place(journey, column.place)}${channels(column.channels)}`))}`
}

// After عبر and the like two has its other form: عبر مرحلتين.
export const path: Pick<StoryTellers, 'empty' | 'extent' | 'channels' | 'stage'> = {
  empty: () => 'لا مراحل بعد، فلا طريق يُحكى.',
  extent: ({ stages, steps }) =>
    `يمر الطريق عبر ${countAfter(stages, nouns.stage)}${steps === 0 ? '' : ` و${countAfter(steps, nouns.step)}`}.`,
  channels({ channels, switches, certain }) {
    const least = certain ? '' : ' على الأقل'
    if (channels === 1)
      return certain ? 'يبقى على قناة واحدة (مذكورة بين قوسين).' : 'لا تُعرف إلا قناة واحدة (مذكورة بين قوسين).'
    const changes =
      switches === 0 ? '؛ ولا يُعرف كم مرة تتغير' : `، وتتغير القناة ${countAfter(switches, nouns.time)}${least}`
    return `يمر عبر ${countAfter(channels, nouns.channel)}${least} (مذكورة بين قوسين)${changes}.`
  },
  stage: (beat, journey) => `${lead(beat, journey)}${columnsOf(beat, journey)}.`,
}
