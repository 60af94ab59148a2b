import type { Bottlenecks } from '../../analysis/findBottlenecks.ts'
import type { WhatIf } from '../../analysis/whatIf.ts'
import type { Ending } from '../../analysis/whatif/ending.ts'
import type { Assumption, AssumptionCode, SkipReason, WhatIfChange } from '../../analysis/whatif/whatIfChange.ts'
import type { Journey } from '../../model/journey.ts'
import { exitName } from '../exitName.ts'
import type { WhatIfWords } from '../report/whatIfWords.ts'
import { placeTitle, titleOf } from '../titleOf.ts'
import { count } from './count.ts'
import { few } from './few.ts'
import { figures } from './figures.ts'
import { names } from './names.ts'
import { quote } from './quote.ts'
import { time } from './time.ts'

const exitTitle = (journey: Journey, id: string): string => {
  const { title, to, place } = exitName(journey, id)
  const where = title === undefined ? (to === undefined ? quote(id) : `«${names.exitDestination[to]}»`) : quote(title)
  return place === undefined ? where : `${where} (${quote(placeTitle(journey, place))})`
}

const exits = (journey: Journey, { at }: Assumption): string => at.map(({ id }) => exitTitle(journey, id)).join(', ')

const change = (one: WhatIfChange, journey: Journey): string => {
  switch (one.type) {
    case 'remove-barrier':
      return `без барьера ${quote(titleOf(journey, { kind: 'barrier', id: one.barrier }))}`
    case 'shorten-wait':
      return `ожидание в ${quote(placeTitle(journey, one.place))} — ${time.duration(one.to)}`
    case 'answer-faster':
      return `ответ в точке ${quote(titleOf(journey, { kind: 'touchpoint', id: one.touchpoint }))} — ${time.timeFrame({ max: one.to })}`
    case 'fix-exit':
      return `уход ${exitTitle(journey, one.exit)} — ${figures.percent(one.share ?? 0)}`
    case 'set-stay':
      return `после ${quote(placeTitle(journey, one.place))} идут дальше ${figures.percent(one.share)}`
  }
}

const ending = ({ reach, customers, value }: Ending): string => {
  if (reach === undefined) return 'неизвестно сколько'
  const whole = customers === undefined ? '' : ` (${count(customers, ['клиент', 'клиента', 'клиентов'])}`
  const money = value === undefined ? '' : `, ${figures.money(value.amount, value.currency)}`
  return `${figures.percent(reach)}${whole}${money}${whole === '' ? '' : ')'}`
}

const arriving = ({ before, after, atBest, gain }: WhatIf): string => {
  const best = atBest ? `; в лучшем случае — ${ending(atBest)}` : ''
  if (before.reach !== undefined || after.reach !== undefined)
    return `До конца дойдут ${ending(after)}, сейчас — ${ending(before)}${best}.`
  if (gain === undefined || gain === 0) return 'Сколько клиентов доходит до конца, неизвестно.'
  return `Сколько клиентов доходит до конца, неизвестно; будет на ${figures.percent(Math.abs(gain))} ${gain > 0 ? 'больше' : 'меньше'}, чем сейчас.`
}

const worst = ({ bottlenecks: [first] }: Bottlenecks, journey: Journey): string | undefined =>
  first && quote(placeTitle(journey, first.place))

const narrowest = ({ bottlenecks: { before, after } }: WhatIf, journey: Journey): string => {
  const [was, is] = [worst(before, journey), worst(after, journey)]
  if (was === undefined) return is === undefined ? 'Узких мест не видно.' : `Самым узким местом станет ${is}.`
  if (is === undefined) return `Узкое место ${was} исчезнет, других не видно.`
  return was === is ? `Самое узкое место прежнее: ${was}.` : `Самое узкое место было ${was}, станет ${is}.`
}

const assumptions: Readonly<Record<AssumptionCode, (journey: Journey, assumption: Assumption) => string>> = {
  'feelings-stay': () => 'Оценки эмоций остаются прежними: что люди почувствуют, неизвестно.',
  'same-arrivals': () => 'Путь начинают столько же клиентов, сколько прежде.',
  'same-onward': (journey, { at }) =>
    `Те, кого удалось удержать (${few(journey, at)}), дальше ведут себя как остальные.`,
  'same-value': () => 'Удержанный клиент приносит столько же, сколько любой другой.',
  'last-keeps-all': (journey, { at }) =>
    `В конце пути (${few(journey, at)}) никто не уходит: об уходах оттуда ничего не сказано.`,
  'exit-among-counted': (journey, assumption) =>
    `Ушедшие так: ${exits(journey, assumption)} — входят в число тех, кого там недосчитались.`,
  'exit-capped': (journey, assumption) =>
    `Указано, что так уходит больше людей, чем недосчитались: ${exits(journey, assumption)}. Удержать можно не больше, чем недосчитались.`,
  'exit-within-stage': (journey, assumption) =>
    `На каком шаге этапа уходят, не сказано: ${exits(journey, assumption)}. Расчёт сделан для этапа в целом.`,
  'barrier-keeps-reach': (journey, { at, share }) =>
    `Без барьера ${few(journey, at)} дальше идут столько же: не сказано, сколько людей уходит из-за него${share === undefined ? '' : ` (не больше ${figures.percent(share)} дошедших)`}.`,
  'barriers-apart': (journey, { at }) => `Барьеры ${few(journey, at)} мешают независимо друг от друга.`,
  'wait-keeps-reach': (journey, { at }) =>
    `Если ждать меньше (${few(journey, at)}), дальше идут столько же: не сказано, сколько людей уходит из-за ожидания.`,
}

const reasons: Readonly<Record<SkipReason, string>> = {
  'not-there': 'этого нет на карте; выберите другое',
  'not-a-column': 'этап с шагами — не один столбец; выберите один из шагов',
  'not-a-share': 'доля должна быть от 0 до 1; исправьте её',
  'not-a-duration': 'время нужно записать как длительность, например PT15M',
  'unknown-share': 'неизвестно, сколько людей так уходит; сначала укажите долю',
  'unknown-drop-off':
    'неизвестно, сколько людей уходит там сейчас, а дальше клиентов считали; посчитайте их на следующем шаге',
  'nobody-goes-on': 'дальше оттуда никто не дошёл, поэтому о тех, кто дошёл бы, ничего не известно',
}

export const whatIfWords: WhatIfWords = {
  whatIfChange: change,
  whatIf: (found, journey) => `${arriving(found)} ${narrowest(found, journey)}`,
  assumption: (one, journey) => assumptions[one.code](journey, one),
  skippedChange: ({ change: one, why }, journey) => `Не учтено: ${change(one, journey)}. Причина: ${reasons[why]}.`,
}
