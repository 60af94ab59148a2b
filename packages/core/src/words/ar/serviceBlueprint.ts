import type { DepartmentHandOff } from '../../analysis/serviceBlueprint/handOffs.ts'
import type { Journey } from '../../model/journey.ts'
import type { BlueprintWords } from '../report/blueprintWords.ts'
import { placeTitle } from '../titleOf.ts'
import { count } from './count.ts'
import { few } from './few.ts'
import { figures } from './figures.ts'
import { names } from './names.ts'
import { nouns } from './nouns.ts'
import { quote } from './quote.ts'

const departmentHandOff = (handOff: DepartmentHandOff, journey: Journey): string => {
  const { from, to, fromPlace, toPlace, before, after } = handOff
  const way =
    fromPlace === toPlace
      ? `في ${quote(placeTitle(journey, toPlace))}`
      : `في الطريق من ${quote(placeTitle(journey, fromPlace))} إلى ${quote(placeTitle(journey, toPlace))}`
  const felt =
    before === undefined || after === undefined || fromPlace === toPlace
      ? ''
      : `؛ المزاج قبل ذلك ${figures.score(before, journey.scale)} وبعده ${figures.score(after, journey.scale)}`
  return `القسم ${quote(from)} يسلّم العميل إلى القسم ${quote(to)} ${way}${felt}.`
}

export const blueprintWords: BlueprintWords = {
  blueprintLine: {
    interaction: 'خط التفاعل',
    visibility: 'خط الرؤية',
    internal: 'خط التفاعل الداخلي',
  },
  departmentHandOff,
  serviceBlueprint({ sections, lines, handOffs }, journey) {
    if (sections.length === 0) return 'لا صفوف لمخطط الخدمة بعد.'
    const parts = sections.map(({ role, records }) => `${names.laneRole[role]} ${figures.number(records.length)}`)
    const unowned = sections.flatMap((section) => section.unowned)
    return [
      `${parts.join('، ')}؛ وبينها ${count(lines.length, nouns.line)}.`,
      `عمليات التسليم المعروفة بين الأقسام: ${figures.number(handOffs.length)}.`,
      ...(unowned.length === 0 ? [] : [`لا مسؤول مذكور عن ${few(journey, unowned)}.`]),
    ].join(' ')
  },
}
