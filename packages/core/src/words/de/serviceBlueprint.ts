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
      ? `bei ${quote(placeTitle(journey, toPlace))}`
      : `auf dem Weg von ${quote(placeTitle(journey, fromPlace))} zu ${quote(placeTitle(journey, toPlace))}`
  const felt =
    before === undefined || after === undefined || fromPlace === toPlace
      ? ''
      : `; die Stimmung ist davor ${figures.score(before, journey.scale)} und danach ${figures.score(after, journey.scale)}`
  return `${quote(from)} übergibt an ${quote(to)} ${way}${felt}.`
}

export const blueprintWords: BlueprintWords = {
  blueprintLine: {
    interaction: 'Interaktionslinie',
    visibility: 'Sichtbarkeitslinie',
    internal: 'Linie der internen Interaktion',
  },
  departmentHandOff,
  serviceBlueprint({ sections, lines, handOffs }, journey) {
    if (sections.length === 0) return 'Es gibt noch keine Zeilen eines Service Blueprints.'
    const parts = sections.map(({ role, records }) => `${names.laneRole[role]} ${figures.number(records.length)}`)
    const unowned = sections.flatMap((section) => section.unowned)
    return [
      `${parts.join(', ')}; dazwischen ${count(lines.length, 'Linie', 'Linien')}.`,
      `Bekannte Übergaben zwischen Abteilungen: ${figures.number(handOffs.length)}.`,
      ...(unowned.length === 0 ? [] : [`Niemand ist zuständig für ${few(journey, unowned)}.`]),
    ].join(' ')
  },
}
