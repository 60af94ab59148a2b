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

const work = (months: number): string => count(months, 'person-month')

const priorityFactor: Readonly<Record<PriorityFactor, string>> = {
  value: 'impact, or barriers of known severity and frequency',
  effort: 'effort',
  reach: 'reach',
  impact: 'impact',
  confidence: 'confidence',
  importance: 'importance',
  satisfaction: 'satisfaction',
  score: 'a score by the formula',
}

const quarter = { 'quick-win': 'quick win', 'big-bet': 'big bet', maybe: 'maybe', 'time-sink': 'time sink' } as const

const reasons: Readonly<Record<PriorityMethod, (one: Priority, figure: (name: PriorityFactor) => number) => string>> = {
  'value-effort': ({ quarter: found }, figure) =>
    `${found ? `a ${quarter[found]}, ` : ''}value ${figures.number(figure('value'))} of 3 for ${work(figure('effort'))}`,
  rice: ({ score }, figure) =>
    `${count(figure('reach'), 'customer')} × impact ${figures.number(figure('impact'))} × confidence ` +
    `${figures.percent(figure('confidence'))} ÷ ${work(figure('effort'))}, at least 0.5, is ${figures.number(score)}`,
  ulwick: ({ score }, figure) =>
    `importance ${figures.number(figure('importance'))} of 10, satisfaction ` +
    `${figures.number(figure('satisfaction'))} of 10, opportunity ${figures.number(score)} of 20`,
  own: ({ score }) => `${figures.number(score)} by the formula`,
}

const priority = (one: Priority, { method }: Priorities, journey: Journey): string => {
  const figure = (name: PriorityFactor): number => one.terms.find((term) => term.name === name)?.value ?? Number.NaN
  const whose = one.persona === undefined ? '' : ` for ${titled(journey, 'persona', one.persona)}`
  const reason = reasons[method](one, figure)
  return `No. ${figures.number(one.rank)}: ${titled(journey, 'solution', one.solution)}${whose} – ${reason}.`
}

const wanting = (journey: Journey, { solution, missing }: Unranked): string =>
  `${titled(journey, 'solution', solution)} (${missing.map((name) => priorityFactor[name]).join('; ')})`

const priorities = ({ ranked, unranked, leftOut }: Priorities, journey: Journey): string => {
  const all = ranked.length + unranked.length
  if (all + leftOut.length === 0) return 'There are no solutions yet.'
  const first = ranked.filter(({ rank }) => rank === 1).map(({ solution }) => titled(journey, 'solution', solution))
  const settled = leftOut.length === 0 ? [] : [`Left out as done or dropped: ${figures.number(leftOut.length)}.`]
  if (all === 0) return ['No solution is left to decide on.', ...settled].join(' ')
  return [
    `${figures.number(ranked.length)} of ${count(all, 'solution')} can be ranked${first.length > 0 ? `; first ${first.length === 1 ? 'comes' : 'come'} ${figures.list(first)}` : ''}.`,
    ...(unranked.length === 0 ? [] : [`Unknown: ${figures.list(unranked.map((one) => wanting(journey, one)))}.`]),
    ...settled,
  ].join(' ')
}

export const priorityWords: PriorityWords = {
  priorityMethod: {
    'value-effort': 'value against effort',
    rice: 'RICE',
    ulwick: 'opportunity (Ulwick)',
    own: 'own formula',
  },
  priorityFactor,
  quarter,
  quarterHeading: {
    'quick-win': 'Quick wins',
    'big-bet': 'Big bets',
    maybe: 'Maybes',
    'time-sink': 'Time sinks',
  },
  priority,
  priorities,
}
