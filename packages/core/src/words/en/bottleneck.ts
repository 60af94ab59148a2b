import type { Bottleneck } from '../../analysis/findBottlenecks.ts'
import type { Term, TermName } from '../../analysis/bottleneck/term.ts'
import type { Journey } from '../../model/journey.ts'
import { figures } from './figures.ts'
import { leadingTerms, namesBehind } from '../leadingTerms.ts'
import { placeTitle } from '../titleOf.ts'
import { quote } from './quote.ts'

const leads: Readonly<Record<TermName, string>> = {
  'drop-off': 'loses customers',
  emotion: 'hurts',
  barriers: 'is obstructed',
  effort: 'takes too much effort',
  wait: 'keeps people waiting',
  'hand-off': 'hands people on',
  rework: 'has to be repeated',
}

const namesOf = (journey: Journey, term: Term): string => {
  const { titles, more } = namesBehind(journey, term)
  return figures.list([...titles.map(quote), ...(more > 0 ? [`${figures.number(more)} more`] : [])])
}

const losses = ({ lost, valueAtRisk }: Bottleneck): string => {
  if (lost === undefined) return ''
  const worth = valueAtRisk ? `, worth ${figures.money(valueAtRisk.amount, valueAtRisk.currency)}` : ''
  return ` (customers lost: ${figures.number(lost)}${worth})`
}

const waiting = (names: string, { value, method }: Term): string => {
  if (method === 'waiting-share') return `${figures.percent(value)} of the time at ${names} is spent waiting`
  return value === 1
    ? `${names} takes at least twice the time it should`
    : `${names} takes ${figures.percent(value)} longer than it should`
}

const changing = ({ method }: Term): string => {
  if (method === 'owner') return 'it passes into other hands'
  return method === 'channel-and-owner' ? 'the channel changes, and so do the hands,' : 'the channel changes'
}

const clauses: Readonly<Record<TermName, (journey: Journey, term: Term, bottleneck: Bottleneck) => string>> = {
  'drop-off': (_journey, { value }, found) =>
    `${figures.percent(value)} of those who come go no further${losses(found)}`,
  emotion: (journey, term) =>
    `feelings are ${figures.percent(term.value)} of the way from neutral to the worst (${namesOf(journey, term)})`,
  barriers: (journey, term) => `${figures.percent(term.value)} are held up by ${namesOf(journey, term)}`,
  effort: (journey, term) => `the effort is ${figures.percent(term.value)} of the worst (${namesOf(journey, term)})`,
  wait: (journey, term) => waiting(namesOf(journey, term), term),
  'hand-off': (journey, term) => `${changing(term)} on the way to ${namesOf(journey, term)}`,
  rework: (_journey, { value }) => `${figures.percent(value)} have to do it again`,
}

/** One sentence: what is wrong at the place, by its largest terms and the records behind them. */
export const bottleneck = (found: Bottleneck, journey: Journey): string => {
  const terms = leadingTerms(found.terms)
  const lead = terms[0] ? leads[terms[0].name] : 'is a bottleneck'
  const reasons = terms.map((term) => clauses[term.name](journey, term, found)).join('; ')
  return `${quote(placeTitle(journey, found.place))} ${lead}${reasons === '' ? '' : `: ${reasons}`}.`
}

export const bottlenecksNone =
  'No bottleneck is known. Scores, barriers, surveys of effort, times, exits and counts of customers would show one.'
