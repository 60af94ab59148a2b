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
      ? `at ${quote(placeTitle(journey, toPlace))}`
      : `from ${quote(placeTitle(journey, fromPlace))} to ${quote(placeTitle(journey, toPlace))}`
  const felt =
    before === undefined || after === undefined || fromPlace === toPlace
      ? ''
      : `, feelings ${figures.score(before, journey.scale)} before and ${figures.score(after, journey.scale)} after`
  return `${quote(from)} hands over to ${quote(to)} ${way}${felt}.`
}

export const blueprintWords: BlueprintWords = {
  blueprintLine: {
    interaction: 'Line of interaction',
    visibility: 'Line of visibility',
    internal: 'Line of internal interaction',
  },
  departmentHandOff,
  serviceBlueprint({ sections, lines, handOffs }, journey) {
    if (sections.length === 0) return 'There are no lanes of a service blueprint yet.'
    const parts = sections.map(({ role, records }) => `${names.laneRole[role]} ${figures.number(records.length)}`)
    const unowned = sections.flatMap((section) => section.unowned)
    return [
      `${parts.join(', ')}; ${count(lines.length, 'line')} between them.`,
      `${count(handOffs.length, 'hand-off')} between departments ${handOffs.length === 1 ? 'is' : 'are'} known.`,
      ...(unowned.length === 0 ? [] : [`Nobody is named for ${few(journey, unowned)}.`]),
    ].join(' ')
  },
}
