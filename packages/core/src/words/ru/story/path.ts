import type { StageBeat } from '../../../analysis/story/beat.ts'
import type { Journey } from '../../../model/journey.ts'
import type { StoryTellers } from '../../report/storyWords.ts'
import { count } from '../count.ts'
import { figures } from '../figures.ts'
import { naming } from './naming.ts'

const lead = ({ stage, position, index }: StageBeat, journey: Journey): string => {
  const title = naming.place(journey, stage)
  switch (position) {
    case 'only':
      return `Этап в нём один, ${title}`
    case 'first':
      return `Начинается всё с этапа ${title}`
    case 'last':
      return `Завершается всё этапом ${title}`
    case 'middle':
      return [`Затем — ${title}`, `Дальше — ${title}`, `После этого — ${title}`][(index - 1) % 3] ?? title
  }
}

const columnsOf = ({ stage, columns }: StageBeat, journey: Journey): string => {
  const [only] = columns
  const channels = (ids: readonly string[]): string =>
    ids.length === 0 ? '' : ` (${ids.map((id) => naming.named(journey, 'channel', [id])).join(', ')})`
  if (columns.length === 1 && only?.place === stage) return channels(only.channels)
  return `: ${figures.list(columns.map((column) => `${naming.place(journey, column.place)}${channels(column.channels)}`))}`
}

// After «из» and «не меньше» the genitive: из 1 этапа, из 6 этапов; не меньше 1 раза, 5 раз.
export const path: Pick<StoryTellers, 'empty' | 'extent' | 'channels' | 'stage'> = {
  empty: () => 'Этапов на карте пока нет, поэтому о пути рассказать нечего.',
  extent({ stages, steps }) {
    const inSteps = steps === 0 ? '' : ` и ${count(steps, ['шага', 'шагов', 'шагов'])}`
    return `Путь состоит из ${count(stages, ['этапа', 'этапов', 'этапов'])}${inSteps}.`
  },
  channels({ channels, switches, certain }) {
    if (channels === 1)
      return certain ? 'Канал на всём пути один (назван в скобках).' : 'Известен только один канал (назван в скобках).'
    const through = count(channels, ['канал', 'канала', 'каналов'])
    const changes = certain
      ? `канал меняется ${count(switches, ['раз', 'раза', 'раз'])}`
      : `канал меняется не меньше ${count(switches, ['раза', 'раз', 'раз'])}`
    const told = switches === 0 ? 'сколько раз меняется канал, неизвестно' : changes
    return `Он идёт ${certain ? 'через' : 'не меньше чем через'} ${through} (названы в скобках); ${told}.`
  },
  stage: (beat, journey) => `${lead(beat, journey)}${columnsOf(beat, journey)}.`,
}
