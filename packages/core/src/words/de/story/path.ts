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
      return `Er besteht aus einer einzigen Phase, ${title}`
    case 'first':
      return `Er beginnt mit ${title}`
    case 'last':
      return `Er endet mit ${title}`
    case 'middle':
      return [`Als Nächstes kommt ${title}`, `Dann kommt ${title}`, `Darauf folgt ${title}`][(index - 1) % 3] ?? title
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
  empty: () => 'Es gibt noch keine Phasen, also auch keinen Weg zu erzählen.',
  extent: ({ stages, steps }) =>
    `Der Weg führt durch ${count(stages, 'Phase', 'Phasen')}${steps === 0 ? '' : ` und ${count(steps, 'Schritt', 'Schritte')}`}.`,
  channels({ channels, switches, certain }) {
    const least = certain ? '' : 'mindestens '
    if (channels === 1)
      return certain
        ? 'Er bleibt auf einem Kanal (in Klammern genannt).'
        : 'Nur ein Kanal ist bekannt (in Klammern genannt).'
    const changes =
      switches === 0
        ? '; wie oft er zwischen ihnen wechselt, ist nicht bekannt'
        : ` und wechselt ${least}${figures.number(switches)}-mal zwischen ihnen`
    return `Er läuft über ${least}${count(channels, 'Kanal', 'Kanäle')} (in Klammern genannt)${changes}.`
  },
  stage: (beat, journey) => `${lead(beat, journey)}${columnsOf(beat, journey)}.`,
}
