import type { Priorities, Priority, Unranked } from '../../analysis/prioritise.ts'
import type { PriorityFactor, PriorityMethod } from '../../analysis/priority/priority.ts'
import type { Journey } from '../../model/journey.ts'
import type { PriorityWords } from '../report/priorityWords.ts'
import { titleOf } from '../titleOf.ts'
import { count } from './count.ts'
import { figures } from './figures.ts'
import { quote } from './quote.ts'

const titled = (journey: Journey, kind: 'solution' | 'persona', id: string): string =>
  quote(titleOf(journey, { kind, id }))

const work = (months: number): string => count(months, ['человеко-месяц', 'человеко-месяца', 'человеко-месяцев'])

const priorityFactor: Readonly<Record<PriorityFactor, string>> = {
  value: 'влияние либо барьеры с известной силой и частотой',
  effort: 'трудозатраты',
  reach: 'охват',
  impact: 'влияние',
  confidence: 'уверенность',
  importance: 'важность',
  satisfaction: 'удовлетворённость',
  score: 'оценка по формуле',
}

const quarter = {
  'quick-win': 'быстрая победа',
  'big-bet': 'большая ставка',
  maybe: 'может подождать',
  'time-sink': 'пустая трата сил',
} as const

const reasons: Readonly<Record<PriorityMethod, (one: Priority, figure: (name: PriorityFactor) => number) => string>> = {
  'value-effort': ({ quarter: found }, figure) =>
    `${found ? `${quarter[found]}: ` : ''}ценность ${figures.number(figure('value'))} из 3, трудозатраты — ${work(figure('effort'))}`,
  rice: ({ score }, figure) =>
    `${count(figure('reach'), ['клиент', 'клиента', 'клиентов'])} × влияние ${figures.number(figure('impact'))} × уверенность ` +
    `${figures.percent(figure('confidence'))} ÷ ${work(figure('effort'))} (не меньше 0,5) = ${figures.number(score)}`,
  ulwick: ({ score }, figure) =>
    `важность ${figures.number(figure('importance'))} из 10, удовлетворённость ` +
    `${figures.number(figure('satisfaction'))} из 10, возможность ${figures.number(score)} из 20`,
  own: ({ score }) => `${figures.number(score)} по формуле`,
}

const priority = (one: Priority, { method }: Priorities, journey: Journey): string => {
  const figure = (name: PriorityFactor): number => one.terms.find((term) => term.name === name)?.value ?? Number.NaN
  const whose = one.persona === undefined ? '' : ` (персона ${titled(journey, 'persona', one.persona)})`
  const reason = reasons[method](one, figure)
  return `№ ${figures.number(one.rank)}. ${titled(journey, 'solution', one.solution)}${whose} — ${reason}.`
}

const wanting = (journey: Journey, { solution, missing }: Unranked): string =>
  `${titled(journey, 'solution', solution)} (${missing.map((name) => priorityFactor[name]).join('; ')})`

const priorities = ({ ranked, unranked, leftOut }: Priorities, journey: Journey): string => {
  const all = ranked.length + unranked.length
  if (all + leftOut.length === 0) return 'Решений пока нет.'
  const first = ranked.filter(({ rank }) => rank === 1).map(({ solution }) => titled(journey, 'solution', solution))
  const settled =
    leftOut.length === 0 ? [] : [`Не считаются сделанные и отменённые: ${figures.number(leftOut.length)}.`]
  if (all === 0) return ['Решений, ждущих выбора, не осталось.', ...settled].join(' ')
  const solutions = count(all, ['решения', 'решений', 'решений'])
  return [
    `Место в очереди есть у ${figures.number(ranked.length)} из ${solutions}${first.length > 0 ? `; на первом — ${figures.list(first)}` : ''}.`,
    ...(unranked.length === 0
      ? []
      : [`Не хватает данных: ${figures.list(unranked.map((one) => wanting(journey, one)))}.`]),
    ...settled,
  ].join(' ')
}

export const priorityWords: PriorityWords = {
  priorityMethod: {
    'value-effort': 'ценность против трудозатрат',
    rice: 'RICE',
    ulwick: 'возможность (по Алвику)',
    own: 'своя формула',
  },
  priorityFactor,
  quarter,
  quarterHeading: {
    'quick-win': 'Быстрые победы',
    'big-bet': 'Большие ставки',
    maybe: 'Могут подождать',
    'time-sink': 'Пустая трата сил',
  },
  priority,
  priorities,
}
