import type { DepartmentHandOff } from '../../analysis/serviceBlueprint/handOffs.ts'
import type { Journey } from '../../model/journey.ts'
import type { BlueprintWords } from '../report/blueprintWords.ts'
import { placeTitle } from '../titleOf.ts'
import { count } from './count.ts'
import { few } from './few.ts'
import { figures } from './figures.ts'
import { names } from './names.ts'
import { quote } from './quote.ts'

const departmentHandOff = (handOff: DepartmentHandOff, journey: Journey): string => {
  const { from, to, fromPlace, toPlace, before, after } = handOff
  const way =
    fromPlace === toPlace
      ? `место — ${quote(placeTitle(journey, toPlace))}`
      : `путь — от ${quote(placeTitle(journey, fromPlace))} к ${quote(placeTitle(journey, toPlace))}`
  const felt =
    before === undefined || after === undefined || fromPlace === toPlace
      ? ''
      : `; оценка до — ${figures.score(before, journey.scale)}, после — ${figures.score(after, journey.scale)}`
  return `Отдел ${quote(from)} передаёт клиента отделу ${quote(to)}: ${way}${felt}.`
}

export const blueprintWords: BlueprintWords = {
  blueprintLine: {
    interaction: 'Линия взаимодействия',
    visibility: 'Линия видимости',
    internal: 'Линия внутреннего взаимодействия',
  },
  departmentHandOff,
  serviceBlueprint({ sections, lines, handOffs }, journey) {
    if (sections.length === 0) return 'Дорожек сервисного блупринта пока нет.'
    const parts = sections.map(({ role, records }) => `${names.laneRole[role]} — ${figures.number(records.length)}`)
    const unowned = sections.flatMap((section) => section.unowned)
    return [
      `${parts.join(', ')}; между ними ${count(lines.length, ['линия', 'линии', 'линий'])}.`,
      `Известно передач между отделами: ${figures.number(handOffs.length)}.`,
      ...(unowned.length === 0 ? [] : [`Не указано, кто отвечает за ${few(journey, unowned)}.`]),
    ].join(' ')
  },
}
